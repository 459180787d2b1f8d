import { describe, expect, it } from 'vitest';
import { UndoStack } from '@/simulators/_frame/undo-stack';

describe('UndoStack', () => {
  it('goes back one gesture at a time', () => {
    const stack = new UndoStack<number>();
    stack.record(1, 'price');
    stack.record(2, 'price');
    stack.seal();
    stack.record(3, 'price');
    stack.record(4, 'share');
    expect([stack.back(), stack.back(), stack.back(), stack.back()]).toEqual([4, 3, 1, undefined]);
  });

  it('takes every nameless change for a step', () => {
    const stack = new UndoStack<number>();
    stack.record(1);
    stack.record(2);
    expect(stack.depth).toBe(2);
  });

  it('starts a new step after going back', () => {
    const stack = new UndoStack<number>();
    stack.record(1, 'price');
    stack.back();
    stack.record(5, 'price');
    expect(stack.back()).toBe(5);
  });

  it('forgets the oldest of more than a hundred', () => {
    const stack = new UndoStack<number>();
    for (let step = 0; step < 150; step++) stack.record(step);
    expect(stack.depth).toBe(100);
    expect(stack.back()).toBe(149);
  });
});

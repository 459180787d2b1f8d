// Progress is told, and a stop is obeyed. 进度与中止。
import { describe, expect, it } from 'vitest';
import { tell } from '@/model/_watch';

describe('tell()', () => {
  it('says how far it is', () => {
    const told: number[] = [];
    tell({ onProgress: (doneRatio) => told.push(doneRatio) }, 0.5);
    expect(told).toEqual([0.5]);
  });

  it('passes on what a signal was aborted with, and says nothing more', () => {
    const control = new AbortController();
    control.abort(new Error('enough'));
    const told: number[] = [];
    const watch = { signal: control.signal, onProgress: (ratio: number) => told.push(ratio) };
    expect(() => tell(watch, 0.5)).toThrow('enough');
    expect(told).toEqual([]);
  });

  it('is silent when nobody follows', () => {
    expect(() => tell(undefined, 0.5)).not.toThrow();
    expect(() => tell({}, 0.5)).not.toThrow();
  });
});

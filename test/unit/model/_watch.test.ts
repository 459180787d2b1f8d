// Progress is told, and a stop is obeyed. 进度与中止。
import { describe, expect, it } from 'vitest';
import { tell, watchPart } from '@/model/_watch';

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

describe('watchPart()', () => {
  it('tells its own 0 to 1 as a part of the whole', () => {
    const told: number[] = [];
    const part = watchPart({ onProgress: (doneRatio) => told.push(doneRatio) }, 0.2, 0.6);
    for (const doneRatio of [0, 0.5, 1]) tell(part, doneRatio);
    expect(told).toEqual([0.2, 0.4, 0.6]);
  });

  it('hands on the stop, and is silent when nobody follows', () => {
    const control = new AbortController();
    control.abort(new Error('enough'));
    expect(() => tell(watchPart({ signal: control.signal }, 0, 1), 0.5)).toThrow('enough');
    expect(() => tell(watchPart(undefined, 0, 1), 0.5)).not.toThrow();
  });
});

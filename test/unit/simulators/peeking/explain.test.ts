import { describe, expect, it } from 'vitest';
import { explain, isHonest } from '@/simulators/peeking/explain';
import { at } from './_at';

const context = { scenario: 'daily', seed: 1 };
const keys = (changes: object) => explain(at(changes), at(), context).map(({ key }) => key);

describe('explain()', () => {
  it('names the peeking while it binds', () => {
    expect(keys({})).toEqual(['explain.same', 'explain.peeking']);
    expect(keys({ looks: 10 })).toEqual(['explain.less', 'explain.byLooks', 'explain.peeking']);
  });

  it('names the people once false alarms are kept, by looks or by level', () => {
    expect(keys({ looks: 1 }).at(-1)).toBe('explain.sample');
    expect(keys({ alphaRatio: 0.007 })).toEqual([
      'explain.less',
      'explain.byAlpha',
      'explain.sample',
    ]);
  });

  it('names a power that is too low', () => {
    expect(keys({ looks: 1, powerRatio: 0.6 }).at(-1)).toBe('explain.weak');
  });

  it('blames the level and not the peeking where there is one look', () => {
    expect(keys({ looks: 1, alphaRatio: 0.1 }).at(-1)).toBe('explain.loose');
  });

  it('tells a rise', () => {
    expect(keys({ alphaRatio: 0.1 })[0]).toBe('explain.more');
  });
});

describe('isHonest()', () => {
  it('allows exactly what was agreed', () => {
    expect(isHonest(at({ looks: 1 }))).toBe(true);
    expect(isHonest(at({ looks: 2 }))).toBe(false);
    expect(isHonest(at({ looks: 5, alphaRatio: 0.0158 }))).toBe(true);
    expect(isHonest(at({ looks: 5, alphaRatio: 0.016 }))).toBe(false);
  });
});

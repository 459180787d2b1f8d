import { describe, expect, it } from 'vitest';
import { valueAt } from '@/build/path';

const data = {
  funnel: { stages: [{ count: 12000 }, { count: 10200 }] },
  rate_pct: 48.04,
  list: [3, 4],
};

describe('valueAt()', () => {
  it('follows names, indices and the whole of a list', () => {
    expect(valueAt(data, 'funnel.stages[1].count')).toBe(10200);
    expect(valueAt(data, 'funnel.stages[*].count')).toEqual([12000, 10200]);
    expect(valueAt(data, 'list.0')).toBe(3);
    expect(valueAt(7, '')).toBe(7);
  });
  it('turns fields ending in _pct into shares', () => {
    expect(valueAt(data, 'rate_pct')).toBeCloseTo(0.4804, 12);
  });
  it('names the part of the path that leads nowhere', () => {
    expect(() => valueAt(data, 'funnel.steps[0]')).toThrow('funnel.steps[0]: nothing at steps');
    expect(() => valueAt(data, 'funnel[*]')).toThrow('[*] needs a list');
    expect(() => valueAt(data, 'toString')).toThrow('nothing at toString');
  });
});

import { describe, expect, it } from 'vitest';
import { kept } from '@/simulators/budget-desk/kept';

describe('kept()', () => {
  it('works out each set of numbers once', () => {
    let made = 0;
    const sum = kept((a = 0, b = 0) => {
      made += 1;
      return a + b;
    });
    expect([sum(1, 2), sum(1, 2), sum(12), made]).toEqual([3, 3, 12, 2]);
  });

  it('forgets before it holds too much', () => {
    let made = 0;
    const count = kept((a = 0) => {
      made += 1;
      return a;
    });
    for (let a = 0; a < 1001; a += 1) count(a);
    expect([count(0), made]).toEqual([0, 1002]);
  });
});

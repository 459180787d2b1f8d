import { describe, expect, it } from 'vitest';
import shop from '@/simulators/sales-funnel/shop.reduce';

describe('the teaching case', () => {
  it('gives the counts and the money of the funnel, and no more', () => {
    expect(shop).toEqual({
      passiveCounts: [12_000, 10_200, 4900, 4100, 3350, 2800, 2520],
      guidedCounts: [12_000, 11_520, 9200, 8600, 6450, 4650, 4320],
      orderValueYuan: 287.22,
      marginRatio: 0.3644,
      refundRatio: 0.0776,
    });
  });
});

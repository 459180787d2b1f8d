// What is said of a split is so. 分配说明如实。
import { describe, expect, it } from 'vitest';
import { allocationOf } from '@/model/budget/_allocation-report';
import type { ResponseCurve } from '@/model/media/response-curve';

const line = (slope: number): ResponseCurve => ({
  form: 'power',
  scaleResponses: slope,
  exponent: 1,
});

describe('allocationOf()', () => {
  const channels = [
    { curve: line(3), capYuan: 4 },
    { curve: line(2) },
    { curve: line(1), floorYuan: 1 },
  ];
  const bounds = [
    { floorYuan: 0, capYuan: 4 },
    { floorYuan: 0, capYuan: 10 },
    { floorYuan: 1, capYuan: 10 },
  ];

  it('names what binds, and prices one yuan more by the best open channel', () => {
    const report = allocationOf(channels, bounds, [4, 5, 1], 10);
    expect(report.bindings).toEqual(['cap', 'none', 'floor']);
    expect(report.totalResponses).toBe(23);
    expect(report.shadowResponsesPerYuan).toBeCloseTo(2, 14);
    expect(report.unspentYuan).toBe(0);
  });

  it('does not call the whole budget a cap', () => {
    expect(
      allocationOf([{ curve: line(1) }], [{ floorYuan: 0, capYuan: 9 }], [9], 9).bindings,
    ).toEqual(['none']);
  });

  it('tells a channel that cannot move from one at a bound', () => {
    const fixed = [{ curve: line(1), floorYuan: 2, capYuan: 2 }];
    expect(allocationOf(fixed, [{ floorYuan: 2, capYuan: 2 }], [2], 2).bindings).toEqual(['fixed']);
  });

  it('warns where a channel gets more than was ever spent on it', () => {
    const seen = [
      { curve: line(1), mostSeenYuan: 3 },
      { curve: line(1), mostSeenYuan: 4 },
      { curve: line(1) },
    ];
    const wide = seen.map(() => ({ floorYuan: 0, capYuan: 12 }));
    expect(allocationOf(seen, wide, [4, 4, 4], 12).isBeyondSeen).toEqual([true, false, false]);
  });

  it('shows unspent money, which is worth nothing more', () => {
    const capped = [{ curve: line(1), capYuan: 2 }];
    const report = allocationOf(capped, [{ floorYuan: 0, capYuan: 2 }], [2], 3);
    expect([report.unspentYuan, report.shadowResponsesPerYuan]).toEqual([1, 0]);
  });
});

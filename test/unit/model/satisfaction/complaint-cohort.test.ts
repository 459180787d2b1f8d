// Complaints: who stays, what it brings, where it turns. 投诉的去留与收益。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComplaintCohort,
  complaintGain,
  complaintOutcome,
} from '@/model/satisfaction/complaint-cohort';

const SHOP: ComplaintCohort = {
  customerCount: 10000,
  dissatisfiedRatio: 0.25,
  complainRatio: 0.2,
  resolvedRatio: 0.6,
  stayResolvedRatio: 0.7,
  stayUnresolvedRatio: 0.2,
  staySilentRatio: 0.35,
  staySatisfiedRatio: 0.9,
  valueYuanPerStayer: 80,
  costYuanPerComplaint: 15,
  hearersPerLeaver: 9,
  deterredRatio: 0.01,
};
const ratio = fc.double({ min: 0, max: 1, noNaN: true });
const cohorts = fc.record({
  customerCount: fc.nat({ max: 100_000 }),
  dissatisfiedRatio: ratio,
  complainRatio: ratio,
  resolvedRatio: ratio,
  stayResolvedRatio: ratio,
  stayUnresolvedRatio: ratio,
  staySilentRatio: ratio,
  staySatisfiedRatio: ratio,
  valueYuanPerStayer: fc.integer({ min: -10, max: 1000 }),
  costYuanPerComplaint: fc.nat({ max: 100 }),
  hearersPerLeaver: fc.nat({ max: 20 }),
  deterredRatio: ratio,
});

describe('complaintOutcome()', () => {
  it('follows customers to the end', () => {
    const found = complaintOutcome(SHOP);
    expect(found.complaintCount).toBe(500);
    expect(found.stayingDissatisfiedCount).toBeCloseTo(950, 9);
    expect(found.retentionRatio).toBeCloseTo(0.77, 12);
    expect(found.deterredCount).toBeCloseTo(139.5, 9);
    expect(found.netYuan).toBeCloseTo(608500, 6);
  });

  it('loses nobody twice', () => {
    fc.assert(
      fc.property(cohorts, (cohort) => {
        const found = complaintOutcome(cohort);
        const slack = 1e-9 * (1 + cohort.customerCount);
        const dissatisfied = cohort.customerCount * cohort.dissatisfiedRatio;
        expect(found.stayingDissatisfiedCount + found.leavingDissatisfiedCount).toBeCloseTo(
          dissatisfied,
          6,
        );
        expect(found.leavingDissatisfiedCount).toBeGreaterThanOrEqual(-slack);
        expect(found.stayingCount).toBeLessThanOrEqual(cohort.customerCount + slack);
        const { retentionRatio } = found;
        if (retentionRatio !== null) expect(retentionRatio).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('has no retention without customers', () => {
    expect(complaintOutcome({ ...SHOP, customerCount: 0 }).retentionRatio).toBeNull();
  });

  it('names the bad argument', () => {
    const bad = (change: Partial<ComplaintCohort>) => () =>
      complaintOutcome({ ...SHOP, ...change });
    expect(bad({ complainRatio: 1.2 })).toThrow('complainRatio must be between 0 and 1, got 1.2');
    expect(bad({ customerCount: -1 })).toThrow('customerCount must be at least 0, got -1');
    expect(bad({ costYuanPerComplaint: -1 })).toThrow('costYuanPerComplaint');
    expect(bad({ valueYuanPerStayer: Infinity })).toThrow('valueYuanPerStayer must be finite');
    expect(bad({ hearersPerLeaver: NaN })).toThrow('hearersPerLeaver');
  });
});

describe('complaintGain()', () => {
  it('loses by more complaints on one year of margin, and gains on a lifetime', () => {
    const year = complaintGain(SHOP, 0.5);
    expect(year.gainYuan).toBeCloseTo(-2250, 6);
    expect(year.breakEvenYuanPerComplaint).toBeCloseTo(12, 9);
    expect(complaintGain({ ...SHOP, valueYuanPerStayer: 240 }, 0.5).gainYuan).toBeGreaterThan(0);
  });

  it('is the difference of two outcomes', () => {
    fc.assert(
      fc.property(cohorts, ratio, (cohort, complainRatio) => {
        const before = complaintOutcome(cohort).netYuan;
        const after = complaintOutcome({ ...cohort, complainRatio }).netYuan;
        const slack = 1e-9 * (1 + Math.abs(before) + Math.abs(after));
        const { gainYuan } = complaintGain(cohort, complainRatio);
        expect(Math.abs(gainYuan - (after - before))).toBeLessThan(slack);
      }),
    );
  });

  it('brings nothing at the break-even cost', () => {
    fc.assert(
      fc.property(cohorts, ratio, (cohort, complainRatio) => {
        const { breakEvenYuanPerComplaint } = complaintGain(cohort, complainRatio);
        if (breakEvenYuanPerComplaint < 0) return;
        const even = { ...cohort, costYuanPerComplaint: breakEvenYuanPerComplaint };
        expect(complaintGain(even, complainRatio).gainYuan).toBeCloseTo(0, 9);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => complaintGain(SHOP, 2)).toThrow('complainRatio must be between 0 and 1, got 2');
  });
});

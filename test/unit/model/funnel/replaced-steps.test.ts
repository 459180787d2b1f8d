import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacedSteps, replacedStepsProfitYuan } from '@/model/funnel/replaced-steps';

const small = { counts: [1000, 500, 100], targetCounts: [1000, 800, 400] };
const money = { salesYuanPerBuyer: 200, refundRatio: 0.1, marginRatio: 0.4 };
const appliance = {
  counts: [12000, 10200, 4900, 4100, 3350, 2800, 2520],
  targetCounts: [12000, 11520, 9200, 8600, 6450, 4650, 4320],
};

describe('replacedSteps()', () => {
  it('gives the named step the target ratio and leaves the others', () => {
    const { buyerCount, extraBuyerCount } = replacedSteps({ ...small, steps: [0] });
    expect(buyerCount).toBeCloseTo(160, 12);
    expect(extraBuyerCount).toBeCloseTo(60, 12);
  });

  it('gains less on the asking step when the later steps fall with it', () => {
    // 2,520 · (9200/11520) / (4900/10200), then times the falls of the two steps after it.
    expect(replacedSteps({ ...appliance, steps: [1] }).buyerCount).toBeCloseTo(4189.2857, 4);
    expect(replacedSteps({ ...appliance, steps: [1, 3, 4] }).buyerCount).toBeCloseTo(3316.8078, 3);
  });

  it('is the target itself when every step is replaced', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 2 }), (drawn) => {
        const targetCounts = drawn.toSorted((a, b) => b - a);
        const counts = targetCounts.map((_, i) => (targetCounts[0] as number) / (i + 1));
        const steps = [...targetCounts.keys()].slice(1).map((step) => step - 1);
        const { buyerCount } = replacedSteps({ counts, targetCounts, steps });
        expect(buyerCount).toBeCloseTo(targetCounts.at(-1) as number, 6);
      }),
    );
  });

  it('names the bad argument when a step does not exist or a stage is empty', () => {
    expect(() => replacedSteps({ ...small, steps: [2] })).toThrow(
      'steps[0] must be at most 1, got 2',
    );
    expect(() => replacedSteps({ ...small, counts: [1000, 0, 0], steps: [0] })).toThrow(
      'counts[1] must be above 0, got 0',
    );
  });
});

describe('replacedStepsProfitYuan()', () => {
  it('multiplies the extra buyers by what one leaves', () => {
    expect(replacedStepsProfitYuan({ ...small, ...money, steps: [0] })).toBeCloseTo(4320, 9);
  });

  it('refuses a change that loses buyers', () => {
    const worse = { counts: small.targetCounts, targetCounts: small.counts };
    expect(() => replacedStepsProfitYuan({ ...worse, ...money, steps: [0] })).toThrow(
      'extraBuyerCount must be at least 0',
    );
  });
});

// Greedy split against every split there is. 贪心分配与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effortGain } from '@/model/funnel/effort-gain';
import { bestEffortSplit } from '@/model/funnel/effort-split';

const RATIOS = [0.42, 0.2, 0.5, 0.8];
const K = [0.1, 0.22, 0.12, 0.15];

function everySplit(pointCount: number, stepCount: number): number[][] {
  if (stepCount === 1) return [[pointCount]];
  return Array.from({ length: pointCount + 1 }, (_, first) =>
    everySplit(pointCount - first, stepCount - 1).map((rest) => [first, ...rest]),
  ).flat();
}

const steps = fc.array(
  fc.record({
    ratio: fc.double({ min: 0.001, max: 1, noNaN: true }),
    k: fc.double({ min: 0, max: 2, noNaN: true }),
  }),
  { minLength: 1, maxLength: 4 },
);

describe('bestEffortSplit()', () => {
  it('gains as much as the best of every split', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 8 }), (list, pointCount) => {
        const stepRatios = list.map(({ ratio }) => ratio);
        const kPerStep = list.map(({ k }) => k);
        const gains = everySplit(pointCount, list.length).map((split) =>
          effortGain(stepRatios, kPerStep, split),
        );
        const greedy = bestEffortSplit(stepRatios, kPerStep, pointCount);
        const best = Math.max(...gains);
        expect(effortGain(stepRatios, kPerStep, greedy)).toBeGreaterThanOrEqual(
          best - 1e-12 * (1 + best),
        );
        expect(greedy.reduce((total, points) => total + points, 0)).toBe(pointCount);
      }),
    );
  });

  it('only adds to the split of one point less', () => {
    fc.assert(
      fc.property(steps, fc.nat({ max: 30 }), (list, pointCount) => {
        const split = (points: number) =>
          bestEffortSplit(
            list.map(({ ratio }) => ratio),
            list.map(({ k }) => k),
            points,
          );
        const [less, more] = [split(pointCount), split(pointCount + 1)];
        expect(more.every((points, step) => points >= (less[step] ?? 0))).toBe(true);
      }),
    );
  });

  it('gives ties to the earlier step, and nothing without points', () => {
    expect(bestEffortSplit([0.3, 0.3], [0.2, 0.2], 3)).toEqual([2, 1]);
    expect(bestEffortSplit([0.3, 0.3], [0, 0], 2)).toEqual([2, 0]);
    expect(bestEffortSplit([0.3, 0.3], [0.2, 0.2], 0)).toEqual([0, 0]);
  });

  it('names the bad argument', () => {
    expect(() => bestEffortSplit([], [], 1)).toThrow('stepRatios must have at least one value');
    expect(() => bestEffortSplit([0.5], [1, 2], 1)).toThrow(
      'kPerStep must be as long as stepRatios (1), got 2',
    );
    expect(() => bestEffortSplit([0], [1], 1)).toThrow('stepRatios[0] must be above 0, got 0');
    expect(() => bestEffortSplit([0.5], [NaN], 1)).toThrow('kPerStep[0] must be at least 0');
    expect(() => bestEffortSplit([0.5], [1], 2.5)).toThrow('pointCount must be a whole number');
    expect(() => bestEffortSplit([0.5], [1], -1)).toThrow('pointCount must be at least 0, got -1');
  });
});

// The lesson states four results of 10 points on these ratios, without k: all on the biggest drop-off
// +18.7 %, evenly +66 %, best split (1,7,1,1) +78 %, and 7 of 286 splits with 97 % of the best gain.
// k of the first step follows from +18.7 % alone. For the other three, take an even split of whole
// points as (3,3,2,2), what is left over going to the first steps: then of all hundredths up to 0.60
// exactly one set gives all four results, which is K.
describe('teaching example of the funnel clinic', () => {
  const splits = everySplit(10, 4);
  const orders = (split: readonly number[]) => 3360 * (1 + effortGain(RATIOS, K, split));

  it('gains what the lesson states', () => {
    expect(bestEffortSplit(RATIOS, K, 10)).toEqual([1, 7, 1, 1]);
    expect(effortGain(RATIOS, K, [10, 0, 0, 0])).toBeCloseTo(0.187, 3);
    expect(effortGain(RATIOS, K, [3, 3, 2, 2])).toBeCloseTo(0.66, 2);
    expect(effortGain(RATIOS, K, [1, 7, 1, 1])).toBeCloseTo(0.78, 2);
    expect(Math.round(orders([1, 7, 1, 1]))).toBe(5993);
  });

  it('has 7 of 286 splits with 97 % of the best gain', () => {
    const best = effortGain(RATIOS, K, [1, 7, 1, 1]);
    const close = splits.filter((split) => effortGain(RATIOS, K, split) >= 0.97 * best);
    expect([close.length, splits.length]).toEqual([7, 286]);
  });

  it('follows from the stated results: no other hundredths give all of them', () => {
    expect(hundredths(60).filter((k0) => rounds(gainOf(10, 0.42, k0) - 1, 0.187, 3))).toEqual([
      0.1,
    ]);
    expect(fittingSets(splits)).toEqual([K]);
  });
});

function hundredths(count: number): number[] {
  return Array.from({ length: count }, (_, i) => (i + 1) / 100);
}

function rounds(value: number, to: number, digits: number): boolean {
  return value.toFixed(digits) === to.toFixed(digits);
}

// Written out again, apart from the model, so that the search is a second opinion on it.
function gainOf(points: number, ratio: number, k: number): number {
  const logit = Math.log(ratio / (1 - ratio)) + k * Math.sqrt(points);
  return 1 / (1 + Math.exp(-logit)) / ratio;
}

function fittingSets(splits: readonly (readonly number[])[]): number[][] {
  const tables = RATIOS.map((ratio, step) =>
    (step === 0 ? [0.1] : hundredths(60)).map((k) => ({
      k,
      gains: Array.from({ length: 11 }, (_, points) => gainOf(points, ratio, k)),
    })),
  );
  const [t0 = [], t1 = [], t2 = [], t3 = []] = tables;
  const sets = t0.flatMap((a) => t1.flatMap((b) => t2.flatMap((c) => t3.map((d) => [a, b, c, d]))));
  return sets
    .filter((set) => {
      const gain = (split: readonly number[]) =>
        set.reduce((all, { gains }, step) => all * (gains[split[step] ?? 0] ?? NaN), 1) - 1;
      const best = gain([1, 7, 1, 1]);
      if (!rounds(best, 0.78, 2) || !rounds(gain([3, 3, 2, 2]), 0.66, 2)) return false;
      const all = splits.map(gain);
      return Math.max(...all) <= best + 1e-12 && all.filter((g) => g >= 0.97 * best).length === 7;
    })
    .map((set) => set.map(({ k }) => k));
}

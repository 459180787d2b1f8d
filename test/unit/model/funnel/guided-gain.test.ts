// Gain of guided selling and its exact split. 主动引导的增量与无余项拆分。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guidedGain } from '@/model/funnel/guided-gain';

const styles = {
  entrantCount: 1000,
  passiveRatios: [0.5, 0.2],
  guidedRatios: [0.5, 0.4],
  orderYuan: 200,
  marginRatio: 0.3,
};
const ratio = fc.double({ min: 1e-6, max: 1, noNaN: true });
const pairs = fc.array(fc.tuple(ratio, ratio), { minLength: 1, maxLength: 6 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const gainOf = (steps: readonly (readonly [number, number])[]) =>
  guidedGain({
    ...styles,
    passiveRatios: steps.map(([passive]) => passive),
    guidedRatios: steps.map(([, guided]) => guided),
  });

describe('guidedGain()', () => {
  it('gives the whole gain to the only step that changes', () => {
    const gain = guidedGain(styles);
    expect(gain.passiveOrders).toBe(100);
    expect(gain.guidedOrders).toBe(200);
    expect(gain.extraOrders).toBe(100);
    expect(gain.extraGrossProfitYuan).toBeCloseTo(6000, 9);
    expect(gain.extraOrdersPerStep[0]).toBe(0);
    expect(gain.extraOrdersPerStep[1]).toBeCloseTo(100, 12);
    expect(gain.extraGrossProfitYuanPerStep[1]).toBeCloseTo(6000, 9);
  });

  it('splits 80 orders as ln 1.2 to ln 1.5', () => {
    const { extraOrders, extraOrdersPerStep } = guidedGain({ ...styles, guidedRatios: [0.6, 0.3] });
    expect(extraOrders).toBeCloseTo(80, 12);
    const [first = NaN, second = NaN] = extraOrdersPerStep;
    expect(first / second).toBeCloseTo(Math.log(1.2) / Math.log(1.5), 12);
    expect(first + second).toBeCloseTo(80, 12);
  });

  it('adds up, whatever the ratios', () => {
    fc.assert(
      fc.property(pairs, (steps) => {
        const gain = gainOf(steps);
        expect(Math.abs(sum(gain.extraOrdersPerStep) - gain.extraOrders)).toBeLessThan(1e-9);
        expect(sum(gain.extraGrossProfitYuanPerStep)).toBeCloseTo(gain.extraGrossProfitYuan, 6);
        expect(Object.values(gain).flat().every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('changes only its sign when the styles are swapped, and follows the order of the steps', () => {
    fc.assert(
      fc.property(pairs, (steps) => {
        const { extraOrdersPerStep } = gainOf(steps);
        const swapped = gainOf(steps.map(([passive, guided]) => [guided, passive]));
        const turned = gainOf(steps.toReversed()).extraOrdersPerStep.toReversed();
        extraOrdersPerStep.forEach((orders, step) => {
          expect(swapped.extraOrdersPerStep[step]).toBeCloseTo(-orders, 9);
          expect(turned[step]).toBeCloseTo(orders, 9);
        });
      }),
    );
  });

  it('has no NaN at the edges', () => {
    const tiny = Number.MIN_VALUE;
    for (const guidedRatios of [styles.passiveRatios, [tiny, tiny], [1, 1]]) {
      const gain = guidedGain({ ...styles, guidedRatios });
      expect(Object.values(gain).flat().every(Number.isFinite)).toBe(true);
    }
    expect(guidedGain({ ...styles, entrantCount: 0 }).extraOrders).toBe(0);
  });

  it('names the bad argument', () => {
    const messages = {
      'passiveRatios[0] must be above 0, got 0': { passiveRatios: [0, 0.5] },
      'guidedRatios[1] must be between 0 and 1, got 1.5': { guidedRatios: [0.5, 1.5] },
      'guidedRatios must be as long as passiveRatios (2), got 1': { guidedRatios: [0.5] },
      'passiveRatios must have at least one value': { passiveRatios: [], guidedRatios: [] },
      'entrantCount must be at least 0, got -1': { entrantCount: -1 },
      'orderYuan must be at least 0, got NaN': { orderYuan: NaN },
      'marginRatio must be between 0 and 1, got 30': { marginRatio: 30 },
    };
    for (const [message, change] of Object.entries(messages)) {
      expect(() => guidedGain({ ...styles, ...change })).toThrow(message);
    }
  });
});

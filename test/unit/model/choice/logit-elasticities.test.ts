// Elasticities against small changes of the attribute. 弹性与微小变动的对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logitElasticities } from '@/model/choice/logit-elasticities';
import { logitShares } from '@/model/choice/logit-shares';

const prices = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), {
  minLength: 2,
  maxLength: 5,
});
const coefficient = fc.double({ min: -0.1, max: 0.1, noNaN: true });
const chances = (list: readonly number[], beta: number) =>
  logitShares(list.map((price) => beta * price)).ratios;

describe('logitElasticities()', () => {
  it('gives own and cross elasticities of two equal offers', () => {
    expect(logitElasticities([0.5, 0.5], -0.05, [20, 10])).toEqual([
      [-0.5, 0.25],
      [0.5, -0.25],
    ]);
  });

  it('is the percent change of chances for one percent of a price', () => {
    fc.assert(
      fc.property(prices, coefficient, (list, beta) => {
        const found = logitElasticities(chances(list, beta), beta, list);
        list.forEach((_, k) => {
          const at = (factor: number) =>
            chances(
              list.map((price, i) => (i === k ? price * factor : price)),
              beta,
            );
          const [up, down] = [at(1 + 1e-5), at(1 - 1e-5)];
          list.forEach((__, j) => {
            const slope = Math.log((up[j] ?? NaN) / (down[j] ?? NaN)) / 2e-5;
            expect(found[j]?.[k]).toBeCloseTo(slope, 6);
          });
        });
      }),
    );
  });

  it('moves chances that add up to 1 by nothing in sum', () => {
    fc.assert(
      fc.property(prices, coefficient, (list, beta) => {
        const ratios = chances(list, beta);
        const found = logitElasticities(ratios, beta, list);
        list.forEach((_, k) => {
          const sum = ratios.reduce((total, ratio, j) => total + ratio * (found[j]?.[k] ?? NaN), 0);
          expect(sum).toBeCloseTo(0, 12);
        });
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => logitElasticities([], 1, [])).toThrow('ratios must have at least one value');
    expect(() => logitElasticities([1], 1, [1, 2])).toThrow('values must be as long as ratios');
    expect(() => logitElasticities([2], 1, [1])).toThrow(
      'ratios[0] must be between 0 and 1, got 2',
    );
    expect(() => logitElasticities([1], NaN, [1])).toThrow('coefficient must be finite, got NaN');
  });
});

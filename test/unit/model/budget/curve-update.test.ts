// Much evidence moves a guess, little leaves it. 证据多则改，证据少则不动。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updatedCurve } from '@/model/budget/curve-update';
import { responsesAt, type ResponseCurve } from '@/model/media/response-curve';
import { anyCurve } from '../media/_curves';

const LINE: ResponseCurve = { form: 'power', scaleResponses: 1, exponent: 1 };

describe('updatedCurve()', () => {
  it('meets the gamma posterior: (4 + 8) over (4 + 16)', () => {
    const found = updatedCurve(LINE, 0.5, [{ spendYuan: 16, responses: 8 }]);
    expect(found.strength).toBeCloseTo(0.6, 14);
    expect(found.strengthDeviation).toBeCloseTo(Math.sqrt(12) / 20, 14);
    expect(found.curve).toEqual({ ...LINE, scaleResponses: found.strength });
  });

  it('does not move a certain guess, nor one that was right', () => {
    expect(updatedCurve(LINE, 0, [{ spendYuan: 16, responses: 8 }])).toMatchObject({
      strength: 1,
      strengthDeviation: 0,
    });
    expect(updatedCurve(LINE, 0.7, [{ spendYuan: 16, responses: 16 }]).strength).toBe(1);
  });

  it('lies between the old guess and what was seen, and is surer than before', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(
        anyCurve,
        fc.double({ min: 0.05, max: 2, noNaN: true }),
        count,
        (curve, ratio, responses) => {
          const spendYuan = 100;
          const found = updatedCurve(curve, ratio, [{ spendYuan, responses }]);
          const seen = responses / responsesAt(curve, spendYuan);
          expect(found.strength).toBeGreaterThanOrEqual(Math.min(1, seen) - 1e-12);
          expect(found.strength).toBeLessThanOrEqual(Math.max(1, seen) + 1e-12);
          expect(responsesAt(found.curve, 50)).toBeCloseTo(
            found.strength * responsesAt(curve, 50),
            6,
          );
          if (seen <= 1) expect(found.strengthDeviation).toBeLessThan(ratio);
        },
      ),
    );
  });

  it('does not ask in which order periods came, or whether they came at once', () => {
    const observed = [3, 40, 7].map((spendYuan) => ({ spendYuan, responses: spendYuan + 2 }));
    const whole = updatedCurve(LINE, 0.5, observed).strength;
    expect(updatedCurve(LINE, 0.5, [...observed].reverse()).strength).toBeCloseTo(whole, 14);
    expect(updatedCurve(LINE, 0.5, [{ spendYuan: 50, responses: 56 }]).strength).toBeCloseTo(
      whole,
      14,
    );
  });

  it('names the bad argument', () => {
    expect(() => updatedCurve(LINE, 0.5, [])).toThrow('observed must have at least one value');
    expect(() => updatedCurve(LINE, -1, [{ spendYuan: 1, responses: 1 }])).toThrow(
      'priorDeviationRatio must be at least 0, got -1',
    );
    expect(() => updatedCurve(LINE, 1, [{ spendYuan: 1, responses: -1 }])).toThrow(
      'observedResponses[0] must be at least 0, got -1',
    );
    expect(() => updatedCurve(LINE, 1, [{ spendYuan: NaN, responses: 1 }])).toThrow('spendYuan');
  });
});

// A new plan is never worse than the old one. 新方案不会比旧方案差。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainderReplan, type Replan, type RunningChannel } from '@/model/budget/replan';
import { anyCurve } from '../media/_curves';

const channel = (
  scaleResponses: number,
  observed: RunningChannel['observed'] = [],
): RunningChannel => ({
  curve: { form: 'power', scaleResponses, exponent: 0.5 },
  priorDeviationRatio: 0.5,
  observed,
});

describe('remainderReplan()', () => {
  it('stays with the plan when there is nothing new', () => {
    const found = remainderReplan([channel(3), channel(4)], 5000, 2) as Replan;
    expect(found.updates).toEqual([null, null]);
    expect(found.perPeriod.spendYuan[0]).toBeCloseTo(900, 6);
    expect(found.unchangedResponsesPerPeriod).toBeCloseTo(250, 8);
  });

  it('follows a shock: a channel at half its strength loses its money', () => {
    const half = [{ spendYuan: 1e8, responses: 15000 }];
    const found = remainderReplan([channel(3, half), channel(4)], 5000, 2) as Replan;
    expect(found.updates[0]?.strength).toBeCloseTo(0.5, 3);
    // 1.5² to 4² of 2,500.
    expect(found.perPeriod.spendYuan[0]).toBeCloseTo((2500 * 2.25) / 18.25, 0);
    expect(found.perPeriod.totalResponses).toBeGreaterThan(found.unchangedResponsesPerPeriod);
  });

  it('never brings less than the old split', () => {
    const running = fc.record({
      curve: anyCurve,
      priorDeviationRatio: fc.double({ min: 0, max: 1, noNaN: true }),
      observed: fc.array(
        fc.record({ spendYuan: fc.nat({ max: 500 }), responses: fc.nat({ max: 5000 }) }),
        {
          maxLength: 3,
        },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(running, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 1, max: 3000, noNaN: true }),
        (channels, remainingYuan) => {
          const found = remainderReplan(channels, remainingYuan, 3) as Replan;
          const { totalResponses } = found.perPeriod;
          expect(totalResponses).toBeGreaterThanOrEqual(
            found.unchangedResponsesPerPeriod * (1 - 1e-6),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says when floors cannot be paid any longer', () => {
    const channels = [{ ...channel(3), floorYuan: 60 }];
    expect(remainderReplan(channels, 100, 2)).toEqual({
      status: 'floorsAboveBudget',
      shortYuan: 10,
    });
  });

  it('names the bad argument', () => {
    expect(() => remainderReplan([], 1, 1)).toThrow(
      'channels must have at least one value, got none',
    );
    expect(() => remainderReplan([channel(1)], -1, 1)).toThrow(
      'remainingYuan must be at least 0, got -1',
    );
    expect(() => remainderReplan([channel(1)], 1, 0)).toThrow(
      'remainingPeriods must be above 0, got 0',
    );
    expect(() => remainderReplan([channel(1)], 1, 1.5)).toThrow(
      'remainingPeriods must be a whole number',
    );
  });
});

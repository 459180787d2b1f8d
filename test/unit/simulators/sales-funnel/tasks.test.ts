import { describe, expect, it } from 'vitest';
import { challenges, predict } from '@/simulators/sales-funnel/tasks';
import { runFunnel } from '@/simulators/sales-funnel/run';
import spec from '@/simulators/sales-funnel/spec';

const start = spec.start('passive');
const judge = (challenge: string, changes: Record<string, number>) => {
  const values = { ...start, ...changes };
  const result = runFunnel(values, { scenario: 'passive', seed: 1 });
  const judged = challenges[challenge]?.judge(values, result, start);
  if (!judged) throw new RangeError(challenge);
  return judged;
};

describe('twentyPoints', () => {
  it('is met by 20 points on the lowest step', () => {
    const { isMet, progressRatio } = judge('twentyPoints', { step2Ratio: 0.6804 });
    expect(isMet).toBe(true);
    expect(progressRatio).toBeGreaterThan(0.999);
    // 68.04 % is 20 points above the start as the boxes show it.
    expect(progressRatio).toBeLessThan(1.0001);
  });

  it('is missed by an even split', () => {
    const even = [1, 2, 3, 4, 5, 6].map((step) => {
      const key = `step${step}Ratio` as keyof typeof start;
      return [key, start[key] + 0.2 / 6];
    });
    const { isMet, progressRatio } = judge('twentyPoints', Object.fromEntries(even));
    expect(isMet).toBe(false);
    expect(progressRatio).toBeLessThan(0.97);
  });

  it('does not count more than 20 points, or points taken from another step', () => {
    expect(judge('twentyPoints', { step2Ratio: 0.69 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.twentyPoints.over' },
    });
    expect(judge('twentyPoints', { step2Ratio: 0.68, step6Ratio: 0.89 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.lowered' },
    });
  });
});

describe('guidedInTwo', () => {
  it('can be met by two moves', () => {
    expect(judge('guidedInTwo', { step2Ratio: 0.79, step1Ratio: 0.89 }).isMet).toBe(true);
  });

  it('cannot be met by one, even at its top', () => {
    expect(judge('guidedInTwo', { step2Ratio: 0.7986 }).isMet).toBe(false);
  });

  it.each([
    [{ step1Ratio: 0.96, step2Ratio: 0.79, step3Ratio: 0.9 }, 'challenges.guidedInTwo.tooMany'],
    [{ step2Ratio: 0.85 }, 'challenges.guidedInTwo.tooHigh'],
    [{ step4Ratio: 0.83, step2Ratio: 0.79 }, 'challenges.guidedInTwo.tooHigh'],
    [{ step2Ratio: 0.4 }, 'challenges.lowered'],
  ])('refuses %j', (changes, key) => {
    expect(judge('guidedInTwo', changes)).toMatchObject({ isMet: false, status: { key } });
  });
});

describe('askNeed', () => {
  const question = predict.askNeed;
  const run = (values: object) =>
    runFunnel(spec.start('passive', values), { scenario: 'passive', seed: 1 });

  it('has the answer 2,520 × 79.86 ÷ 48.04', () => {
    expect(question?.answer(run(question.asked.values ?? {}))).toBeCloseTo(
      (2520 * (9200 / 11_520)) / (4900 / 10_200),
      6,
    );
  });

  it.each([
    [null, 'predict.askNeed.why'],
    [3322, 'predict.askNeed.low'],
    [4200, 'predict.close'],
    [6338, 'predict.askNeed.high'],
  ])('explains the guess %s', (guess, key) => {
    const result = run(question?.asked.values ?? {});
    expect(question?.explain(guess, result, run({}))[0]?.key).toBe(key);
  });
});

describe('newBuys', () => {
  it('asks of returning visitors and answers for new ones', () => {
    const question = predict.newBuys;
    const at = (scenario: string) => runFunnel(spec.start(scenario), { scenario, seed: 1 });
    expect(question?.answer(at('newVisitors'))).toBeCloseTo(422 / 1694, 12);
    expect(question?.explain(0.1, at('newVisitors'), at('returningVisitors'))[0]?.key).toBe(
      'predict.newBuys.low',
    );
  });
});

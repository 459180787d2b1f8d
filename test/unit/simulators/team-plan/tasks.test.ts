import { describe, expect, it } from 'vitest';
import spec from '@/simulators/team-plan/spec';
import { challenges, predict } from '@/simulators/team-plan/tasks';
import { at, CHEAPEST } from './_plans';

const judge = (name: string, changes: Parameters<typeof spec.start>[1] = {}) => {
  const challenge = challenges[name];
  if (!challenge) throw new RangeError(name);
  const { scenario } = challenge;
  const start = spec.start(scenario);
  return challenge.judge({ ...start, ...changes }, at(scenario, changes), start);
};

describe('challenges', () => {
  it.each([
    ['cheapest', CHEAPEST],
    ['recover', { savedCDays: 2, savedFDays: 2, savedKDays: 1 }],
    ['published', { savedFDays: 2, savedJDays: 2 }],
    ['fair', { approver: 2, helper: 1, draftTest: 1, savedJDays: 2, savedDDays: 2 }],
  ])('%s is met by the cheapest plan', (name, changes) => {
    expect(judge(name, changes)).toMatchObject({
      isMet: true,
      status: { key: 'challenges.cheap' },
    });
    expect(judge(name, changes).progressRatio).toBeCloseTo(1, 12);
  });

  it.each([
    // In time, but with days bought twice over.
    ['cheapest', { ...CHEAPEST, savedGDays: 3 }, 'challenges.dear'],
    // C and D for the last day instead of B: 9,800, which is 3.2 % too much.
    ['cheapest', { ...CHEAPEST, savedBDays: 1, savedCDays: 2, savedDDays: 1 }, 'challenges.dear'],
    ['cheapest', { ...CHEAPEST, savedBDays: 1 }, 'challenges.late'],
    ['recover', { savedNDays: 3, savedFDays: 2 }, 'challenges.dear'],
    ['published', { savedFDays: 2 }, 'challenges.late'],
    ['fair', {}, 'challenges.fair.two'],
    ['fair', { approver: 2 }, 'challenges.fair.full'],
    ['fair', { approver: 2, helper: 1 }, 'challenges.late'],
    ['fair', { approver: 2, helper: 1, ...CHEAPEST }, 'challenges.dear'],
  ])('%s is not met by %j', (name, changes, key) => {
    const { isMet, status, progressRatio } = judge(name, changes);
    expect([isMet, status.key]).toEqual([false, key]);
    expect(progressRatio).toBeLessThan(challenges[name]?.targetRatio ?? 0);
  });
});

describe('questions', () => {
  it.each([
    ['longest', 1, 'predict.close'],
    ['longest', 3, 'predict.longest.high'],
    ['longest', 0, 'predict.longest.low'],
    ['longest', null, 'predict.longest.why'],
    ['exact', 0.35, 'predict.close'],
    ['exact', 0.9, 'predict.exact.high'],
    ['exact', 0, 'predict.exact.low'],
  ])('%s explains the guess %s', (name, guess, key) => {
    const question = predict[name];
    if (!question) throw new RangeError(name);
    const { asked, from } = question;
    const result = at(asked.scenario, asked.values);
    expect(question.explain(guess, result, at(from.scenario, from.values))[0]?.key).toBe(key);
  });
});

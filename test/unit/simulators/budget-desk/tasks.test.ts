import { describe, expect, it } from 'vitest';
import type { DeskValues } from '@/simulators/budget-desk/inputs';
import spec from '@/simulators/budget-desk/spec';
import { challenges, predict } from '@/simulators/budget-desk/tasks';
import { at, spends } from './_at';

function judge(name: string, changes: Partial<DeskValues>) {
  const challenge = challenges[name];
  if (!challenge) throw new RangeError(name);
  const { scenario } = challenge;
  const start = spec.start(scenario);
  return challenge.judge({ ...start, ...changes }, at(scenario, changes), start);
}

describe('bestSplit', () => {
  it('is met by feeding the channels with room', () => {
    const { isMet, progressRatio } = judge('bestSplit', spends(170, 375, 125, 70, 115, 45));
    expect(isMet).toBe(true);
    expect(progressRatio).toBeGreaterThan(0.999);
  });

  it.each([
    [spends(150, 150, 150, 150, 150, 150), 'challenges.status'],
    [spends(134, 159, 67, 55, 167, 318), 'challenges.status'],
    [spends(300, 375, 125, 240, 115, 45), 'challenges.over'],
  ])('is not met by %j', (changes, key) => {
    expect(judge('bestSplit', changes)).toMatchObject({ isMet: false, status: { key } });
  });
});

describe('recover', () => {
  it('is met by one move from the dear channel to the one with room', () => {
    expect(judge('recover', spends(118, 96, 62, 88)).isMet).toBe(true);
  });

  it.each([
    [spends(138, 116, 62, 48), 'challenges.status'],
    [spends(118, 106, 62, 78), 'challenges.recover.tooMany'],
    [spends(158, 96, 62, 88), 'challenges.over'],
  ])('is not met by %j', (changes, key) => {
    expect(judge('recover', changes)).toMatchObject({ isMet: false, status: { key } });
  });
});

describe('keepMoney', () => {
  // v m k / (x + k)² = 1, v = 1 / break-even = 0.510: own livestream √(0.510 · 2,020 · 400) − 400 = 242.
  it('is met by stopping where the next yuan does not pay', () => {
    const { isMet, progressRatio } = judge('keepMoney', spends(242, 141, 163, 27, 133));
    expect(isMet).toBe(true);
    expect(progressRatio).toBeLessThanOrEqual(1);
  });

  it('is not met by spending it all, however well', () => {
    expect(judge('keepMoney', {}).isMet).toBe(false);
    expect(judge('keepMoney', spends(400, 300, 200, 140, 328)).isMet).toBe(false);
  });
});

describe('move', () => {
  const question = predict['move'];
  const given = at('lastYear');
  const result = at('lastYear', question?.asked.values);

  it('has an answer below the start, where averages promise more', () => {
    // Search 350 and livestream 50: 186·37/30 · 35/42 − 186 = 5.17, 31·90/10 · 5/85 − 31 = −14.59.
    expect(question?.answer(result)).toBeCloseTo((502 + 5.1667 - 14.5882) * 10_000, -1);
    const why = question?.explain(null, result, given)[0];
    expect(why?.values?.['believed']).toMatchObject({ value: 5_175_000 });
  });

  it.each([
    [5_175_000, 'predict.move.high'],
    [4_930_000, 'predict.close'],
    [4_600_000, 'predict.move.low'],
  ])('explains the guess %d', (guess, key) => {
    expect(question?.explain(guess, result, given)[0]?.key).toBe(key);
  });
});

describe('burst', () => {
  const question = predict['burst'];

  it.each([
    [1_000_000, 'predict.burst.high'],
    [812_000, 'predict.close'],
    [650_000, 'predict.burst.low'],
    [null, 'predict.burst.why'],
  ])('explains the guess %s', (guess, key) => {
    const [given, result] = [at('wheatlight'), at('wheatlight', question?.asked.values)];
    expect(question?.explain(guess, result, given)[0]?.key).toBe(key);
  });
});

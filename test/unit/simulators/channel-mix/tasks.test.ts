import { describe, expect, it } from 'vitest';
import spec from '@/simulators/channel-mix/spec';
import { challenges, predict } from '@/simulators/channel-mix/tasks';
import { at } from './_at';

const start = spec.start('appliance');
function judge(name: string, changes: object) {
  const judged = challenges[name]?.judge({ ...start, ...changes }, at(changes), start);
  if (!judged) throw new RangeError(name);
  return judged;
}

describe('keepRate', () => {
  // The last visitor of the feed that the line allows, found by counting.
  const floor = 2404 / 92_000;
  let most = 0;
  while ((2108 + 0.016 * (most + 1)) / (62_000 + most + 1) >= floor) most += 1;

  it('is met near the most visitors that the line allows, and not beyond', () => {
    expect(judge('keepRate', { visitor2Count: most })).toMatchObject({ isMet: true });
    expect(judge('keepRate', { visitor2Count: most }).progressRatio).toBeCloseTo(1, 4);
    expect(judge('keepRate', { visitor2Count: most + 1 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.keepRate.below' },
    });
  });

  it('wants orders, not only the line', () => {
    expect(judge('keepRate', { visitor2Count: 30_000 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.keepRate.status' },
    });
  });
});

describe('backByRate', () => {
  it('is met where the feed makes up for its share', () => {
    // 2,404 / 92,000 of 182,000 people, less what search brings, over the people of the feed.
    const needed = ((2404 / 92_000) * 182_000 - 2108) / 120_000;
    expect(judge('backByRate', { rate2Ratio: Math.round(needed * 1e4) / 1e4 }).isMet).toBe(true);
    expect(judge('backByRate', { rate2Ratio: 0.019 }).status.key).toBe(
      'challenges.backByRate.status',
    );
    expect(judge('backByRate', { rate2Ratio: 0.024 })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.backByRate.over' },
    });
  });
});

describe('the questions', () => {
  it.each([
    ['bothUp', 4028 / 182_000],
    ['bothDown', (130_000 * 0.043 + 3000) / 430_000],
    ['sources', 231 / 1888],
  ])('%s asks for the total of the shop', (name, answer) => {
    const question = predict[name];
    const result = at({}, question?.asked.scenario);
    expect(question?.answer(result)).toBeCloseTo(answer, 12);
    const key = (guess: number | null) => question?.explain(guess, result, result)[0]?.key;
    expect(key(answer * 1.2)).toBe(`predict.${name}.high`);
    expect(key(answer * 0.8)).toBe(`predict.${name}.low`);
    expect(key(answer)).toBe('predict.close');
    expect(key(null)).toBe(`predict.${name}.why`);
  });
});

import { describe, expect, it } from 'vitest';
import type { ReachValues } from '@/simulators/reach-recall/inputs';
import spec from '@/simulators/reach-recall/spec';
import { challenges, predict } from '@/simulators/reach-recall/tasks';
import { at, BURST, DRIP, PULSE } from './_at';

function judge(name: string, changes: Partial<ReachValues>) {
  const challenge = challenges[name];
  if (!challenge) throw new RangeError(name);
  const start = spec.start(challenge.scenario);
  return challenge.judge({ ...start, ...changes }, at(challenge.scenario, changes), start);
}

describe('promoDay', () => {
  it.each([
    { schedule: BURST, waveLength: 5, cap: 4 },
    { schedule: BURST, waveLength: 5, cap: 6 },
  ])('is met by a burst of five days and a cap: %j', (changes) => {
    expect(judge('promoDay', changes).isMet).toBe(true);
  });

  it.each([
    [{ schedule: BURST, waveLength: 7 }, 'status'],
    [{ schedule: PULSE, waveLength: 5, cap: 5 }, 'status'],
    [{ schedule: BURST, waveLength: 3, cap: 5 }, 'tooShort'],
  ])('is not met by %j', (changes, key) => {
    const { isMet, status } = judge('promoDay', changes);
    expect([isMet, status.key]).toEqual([false, `challenges.promoDay.${key}`]);
  });
});

describe('capOnly', () => {
  it('is met by the cap that is just enough, and by no other', () => {
    const met = Array.from({ length: 21 }, (_, place) => place + 1).filter(
      (cap) => judge('capOnly', { cap }).isMet,
    );
    expect(met).toEqual([3]);
    expect(judge('capOnly', { cap: 2 }).status.key).toBe('challenges.capOnly.none');
  });
});

describe('lasting', () => {
  it('is met by a drip under a middling cap', () => {
    expect(judge('lasting', { schedule: DRIP, cap: 6 }).isMet).toBe(true);
  });

  it.each([
    [{ schedule: DRIP }, 'status'],
    [{ schedule: BURST, waveLength: 30, cap: 6 }, 'status'],
    [{ schedule: DRIP, cap: 8 }, 'tooFew'],
  ])('is not met by %j', (changes, key) => {
    const { isMet, status } = judge('lasting', changes);
    expect([isMet, status.key]).toEqual([false, `challenges.lasting.${key}`]);
  });
});

describe('narrow', () => {
  it('is met by a fifth of the audience with a cap, and not by either alone', () => {
    expect(judge('narrow', { audienceCount: 60_000, cap: 3 }).isMet).toBe(true);
    expect(judge('narrow', { audienceCount: 60_000 }).isMet).toBe(false);
    expect(judge('narrow', { cap: 3 }).isMet).toBe(false);
  });
});

describe.each([
  ['burst', [0.15, 0.25, 0.5]],
  ['cap', [0.3, 0.43, 0.7]],
] as const)('the question %s', (name, guesses) => {
  const question = predict[name];
  const given = at('preheat');
  const result = at('preheat', question?.asked.values);

  it('adds at least a third to what was there, and explains any guess', () => {
    const before = question?.answer(given) ?? NaN;
    expect(question?.answer(result)).toBeGreaterThan(1.3 * before);
    const keys = guesses.map((guess) => question?.explain(guess, result, given)[0]?.key);
    expect(keys).toEqual([`predict.${name}.low`, 'predict.close', `predict.${name}.high`]);
  });
});

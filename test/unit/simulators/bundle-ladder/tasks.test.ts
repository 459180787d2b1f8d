import { describe, expect, it } from 'vitest';
import { runLadder } from '@/simulators/bundle-ladder/run';
import spec from '@/simulators/bundle-ladder/spec';
import { challenges, predict } from '@/simulators/bundle-ladder/tasks';
import { at, prices } from './_ladder';

const BY_COUNT = { scheme: 2 };
const judge = (challenge: string, changes: object) => {
  const task = challenges[challenge];
  if (!task) throw new RangeError(challenge);
  const values = spec.start(task.scenario, changes);
  const result = runLadder(values, { scenario: task.scenario, seed: 1 });
  return task.judge(values, result, spec.start(task.scenario));
};

describe('mend', () => {
  it('is met by round prices that charge more for few', () => {
    expect(judge('mend', prices(350, 500, 650, 780))).toMatchObject({
      isMet: true,
      status: { key: 'challenges.mend.met' },
    });
  });

  it('is missed by the usual discounts', () => {
    expect(judge('mend', {})).toMatchObject({ isMet: false });
    expect(judge('mend', {}).progressRatio).toBeLessThan(0.85);
  });
});

describe('keepSurplus', () => {
  it('is met by round prices a little below the best ones', () => {
    const met = judge('keepSurplus', { ...BY_COUNT, ...prices(108, 145, 165, 190) });
    expect(met).toMatchObject({ isMet: true, status: { key: 'challenges.keepSurplus.met' } });
  });

  it('is missed by the most profitable prices, which take it from buyers', () => {
    expect(judge('keepSurplus', { ...BY_COUNT, ...prices(101, 143, 177, 205) })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.keepSurplus.takes' },
    });
  });

  it('is missed by prices that are only kind', () => {
    expect(judge('keepSurplus', { ...BY_COUNT, ...prices(50, 95, 135, 170) })).toMatchObject({
      isMet: false,
      status: { key: 'challenges.keepSurplus.status' },
    });
  });

  it('is met by hundreds of menus in steps of five, so that a class finds one', () => {
    let menuCount = 0;
    for (let one = 80; one <= 120; one += 10)
      for (let two = 120; two <= 170; two += 5)
        for (let three = 150; three <= 190; three += 5)
          for (let four = 180; four <= 205; four += 5)
            if (judge('keepSurplus', { ...BY_COUNT, ...prices(one, two, three, four) }).isMet)
              menuCount++;
    expect(menuCount).toBeGreaterThan(200);
  });
});

describe('rescue', () => {
  it('is met by letting buyers choose, and not by the full set or apart', () => {
    expect(judge('rescue', { ...BY_COUNT, ...prices(90, 150, 205, 258) }).isMet).toBe(true);
    expect(judge('rescue', { fourPriceYuan: 251 }).progressRatio).toBeLessThan(0.75);
    expect(judge('rescue', { scheme: 0, onePriceYuan: 73 }).progressRatio).toBeLessThan(0.9);
  });
});

describe('the questions', () => {
  const answer = (name: string) => {
    const question = predict[name];
    if (!question) throw new RangeError(name);
    return question.answer(at(question.asked.scenario, question.asked.values));
  };

  it('have answers that surprise', () => {
    expect(answer('discount')).toBeLessThan(0.92);
    expect(answer('fewPrices')).toBeGreaterThan(0.97);
    // Half of one good's, and not a quarter: the square root of four.
    expect(Math.abs(answer('narrower') - 0.25)).toBeLessThan(0.015);
    expect(answer('dear')).toBeLessThan(0.9);
  });

  it('tell a guess that is near, too low or too high', () => {
    const [given, result] = [at('four'), at('dear')];
    const keyOf = (guess: number) => predict['dear']?.explain(guess, result, given)[0]?.key;
    expect([0.3, 0.84, 1.5].map(keyOf)).toEqual([
      'predict.dear.low',
      'predict.close',
      'predict.dear.high',
    ]);
  });
});

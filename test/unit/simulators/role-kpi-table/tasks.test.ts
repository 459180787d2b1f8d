import { describe, expect, it } from 'vitest';
import { runRoles } from '@/simulators/role-kpi-table/run';
import spec from '@/simulators/role-kpi-table/spec';
import { challenges, predict } from '@/simulators/role-kpi-table/tasks';

const at = (scenario: string, changes = {}) =>
  runRoles(spec.start(scenario, changes), { scenario, seed: 1 });
const judge = (challenge: 'together' | 'rescue', changes = {}) => {
  const scenario = challenge === 'together' ? 'opening' : 'selfish';
  const start = spec.start(scenario);
  const judged = challenges[challenge]?.judge(
    { ...start, ...changes },
    at(scenario, changes),
    start,
  );
  if (!judged) throw new RangeError(challenge);
  return judged;
};

// On the grid that the controls move on.
const GOOD = {
  discountRatio: 0.04,
  stockUnits: 4300,
  spendYuan: 51_000,
  contentEffort: 44,
  dataEffort: 44,
};

describe('together', () => {
  it('is met near the best plan', () => {
    const { isMet, progressRatio } = judge('together', GOOD);
    expect(isMet).toBe(true);
    expect(progressRatio).toBeGreaterThan(0.99);
    expect(progressRatio).toBeLessThanOrEqual(1.0001);
  });

  it('is met by a plan that is only about right', () => {
    const rough = { discountRatio: 0.05, stockUnits: 4500, spendYuan: 50_000 };
    expect(judge('together', rough).progressRatio).toBeGreaterThan(0.9);
    expect(judge('together', rough).isMet).toBe(true);
  });

  it('is not met by profit alone: goods must be there and chats answered', () => {
    expect(judge('together', { ...GOOD, stockUnits: 3900 }).progressRatio).toBeGreaterThan(0.9);
    expect(judge('together', { ...GOOD, stockUnits: 3900 }).isMet).toBe(false);
    expect(judge('together', { ...GOOD, agentCount: 14 }).isMet).toBe(false);
  });
});

describe('rescue', () => {
  it.each([
    [{ discountRatio: 0.03, spendYuan: 45_000 }],
    [{ discountRatio: 0.07, agentCount: 14 }],
  ])('can be met by two levers: %j', (changes) => {
    expect(judge('rescue', changes).isMet).toBe(true);
  });

  it('cannot be met by any one lever', () => {
    for (const changes of [
      { discountRatio: 0.05 },
      { stockUnits: 500 },
      { agentCount: 14 },
      { spendYuan: 0 },
      { contentEffort: 0 },
      { dataEffort: 0 },
    ])
      expect(judge('rescue', changes).isMet).toBe(false);
    for (let percent = 0; percent <= 40; percent += 1)
      expect(judge('rescue', { discountRatio: percent / 100 }).isMet).toBe(false);
  });

  it('does not count three levers', () => {
    const three = { discountRatio: 0.03, spendYuan: 45_000, dataEffort: 40 };
    expect(judge('rescue', three)).toMatchObject({
      isMet: false,
      status: { key: 'challenges.rescue.tooMany' },
    });
  });
});

describe('questions', () => {
  it.each([
    ['allSelfish', -230_000, 'predict.close'],
    ['allSelfish', 60_000, 'predict.allSelfish.high'],
    ['allSelfish', -390_000, 'predict.allSelfish.low'],
    ['allSelfish', null, 'predict.allSelfish.why'],
    ['deeper', -60_000, 'predict.close'],
    ['deeper', 15_000, 'predict.deeper.high'],
    ['deeper', -150_000, 'predict.deeper.low'],
  ])('%s explains the guess %s', (name, guess, key) => {
    const question = predict[name];
    if (!question) throw new RangeError(name);
    const { asked, from } = question;
    const result = at(asked.scenario, asked.values);
    expect(question.explain(guess, result, at(from.scenario, from.values))[0]?.key).toBe(key);
  });

  it('deeper has more who want to buy and yet lower sales', () => {
    const [now, before] = [at('opening', { discountRatio: 0.2 }), at('opening')];
    expect(now.outcome.conversionRatio).toBeGreaterThan(before.outcome.conversionRatio);
    expect(now.outcome.gmvYuan).toBeLessThan(before.outcome.gmvYuan);
  });
});

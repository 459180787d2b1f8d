// One item of every kind, and where their numbers come from in tests. 测试用的各类题目。
import type { Sources } from '@/quiz/resolve-parts';
import type { ItemOf, NumberItem, OptionItem } from '@/quiz/schema';

export const both = (words: string) => ({ 'zh-hans': words, en: words });
export const sources: Sources = {
  call: (of, args) => {
    const [count = NaN, ratio = NaN] = args as number[];
    return of === 'shop/sales#buyers' ? count * ratio : count;
  },
  resolveRef: (ref) => (ref === 'case:shop/rate_pct' ? 0.1234 : 5300),
  seeHref: ({ simulator, scenario, values }) =>
    `/lab/${simulator}/?${scenario}&${values.entrantCount}&${values.step4Ratio}`,
  words: { 'unit.people': '{n} 人' },
};
export const number: NumberItem = {
  id: 'buyers',
  kind: 'number',
  level: 'whatif',
  points: ['ops-03-06'],
  nums: { rate: { case: 'shop/rate_pct', as: 'percent', digits: 1 } },
  unit: 'people',
  digits: 0,
  tolerance: { rel: 0.01 },
  vary: {
    entrantCount: { min: 3000, max: 20000, step: 500, unit: 'people' },
    needRatio: { min: 0.3, max: 0.6, step: 0.01, unit: 'ratio' },
  },
  seeds: [1, 2, 3],
  ask: both('{entrantCount} at {needRatio}, shop {rate}?'),
  key: { of: 'shop/sales#buyers', with: ['$entrantCount', '$needRatio'] },
  wrong: [
    {
      id: 'everyone',
      of: 'shop/sales#all',
      with: ['$entrantCount'],
      why: both('{value} not {key}'),
    },
  ],
  why: both('{entrantCount} × {needRatio} = {key}'),
  see: {
    simulator: 'sales-funnel',
    scenario: 'passive',
    inputs: { entrantCount: '$entrantCount', step4Ratio: 1 },
  },
};
export const options: OptionItem = {
  id: 'signs',
  kind: 'several',
  level: 'why',
  points: ['ops-03-06'],
  seeds: [1, 2],
  nums: { asked: { data: 'sessions/all[0]', as: 'count' } },
  ask: { 'zh-hans': '{asked} 人问', en: '{asked} asked' },
  options: [
    { id: 'a', right: true, text: both('{asked}?') },
    { id: 'b', right: false, text: both('b'), why: both('not {asked}') },
    { id: 'c', right: false, text: both('c'), why: both('nor c') },
  ],
  why: both('since {asked}'),
};

const base = {
  level: 'why' as const,
  points: ['ops-03-06'],
  nums: { asked: { data: 'sessions/all[0]', as: 'count' as const } },
  seeds: [1, 2, 3],
  ask: both('{asked}?'),
  why: both('since {asked}'),
};

export const order: ItemOf<'order'> = {
  ...base,
  kind: 'order',
  id: 'moves',
  entries: [
    { id: 'answer', text: both('answer') },
    { id: 'ask', text: both('ask'), why: both('after answer') },
    { id: 'advise', text: both('advise'), why: both('after ask') },
    { id: 'close', text: both('close'), why: both('after advise') },
  ],
};

export const match: ItemOf<'match'> = {
  ...base,
  kind: 'match',
  id: 'leaks',
  pairs: ['a', 'b', 'c'].map((id) => ({
    id,
    text: both(`left ${id}`),
    with: both(`right ${id}`),
    why: both(`because ${id}`),
    wrong: id === 'a' ? [{ place: 'b', why: both('a is no b') }] : [],
  })),
  extra: [{ id: 'idle', text: both('right idle'), why: both('idle is for none') }],
};

export const classify: ItemOf<'classify'> = {
  ...base,
  kind: 'classify',
  id: 'lines',
  classes: [
    { id: 'guide', text: both('Guide') },
    { id: 'push', text: both('Push') },
  ],
  cards: [
    { id: 'a', class: 'guide', text: both('line a'), why: both('a guides'), wrong: [] },
    {
      id: 'b',
      class: 'push',
      text: both('line b'),
      why: both('b pushes'),
      wrong: [{ place: 'guide', why: both('b looks kind') }],
    },
    { id: 'c', class: 'push', text: both('line c'), why: both('c pushes'), wrong: [] },
  ],
};

export const branching: ItemOf<'case'> = {
  ...base,
  kind: 'case',
  id: 'trial',
  situations: [
    {
      id: 'start',
      text: both('start of {asked}'),
      choices: [
        { id: 'wait', text: both('wait'), then: both('waited'), points: 2, leads: 'later' },
        {
          id: 'rush',
          text: both('rush'),
          then: both('rushed'),
          why: both('rash'),
          points: 0,
          leads: 'mess',
          misconception: 'small-sample-proof',
        },
        { id: 'drop', text: both('drop'), then: both('over'), why: both('lost'), points: 0 },
      ],
    },
    {
      id: 'mess',
      text: both('a mess'),
      choices: [
        { id: 'mend', text: both('mend'), then: both('mended'), points: 1, leads: 'later' },
        { id: 'blame', text: both('blame'), then: both('worse'), why: both('unfair'), points: 0 },
      ],
    },
    {
      id: 'later',
      text: both('later'),
      choices: [
        { id: 'fair', text: both('fair'), then: both('known'), points: 2 },
        { id: 'pick', text: both('pick'), then: both('fooled'), why: both('biased'), points: 0 },
      ],
    },
  ],
};

export const reach: ItemOf<'reach'> = {
  ...base,
  kind: 'reach',
  id: 'split',
  see: { simulator: 'sales-funnel', challenge: 'twentyPoints', part: 'ledger' },
};

/** An item of every kind. 各类题目各一道。 */
export const everyKind = [options, number, order, match, classify, branching, reach];

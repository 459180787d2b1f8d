// What trees refuse to grow from. 决策树拒绝的数据。
import { describe, expect, it } from 'vitest';
import { checkTraining, columnOf, type Feature, isCategorical } from '@/model/tree/features';

const PRICE: Feature = { name: 'price', values: [9, 5] };
const MONTH: Feature = { name: 'month', codes: [1, 0], categories: ['Jan', 'Feb'] };
const TARGET = { classes: [0, 1], classCount: 2 };

describe('isCategorical() and columnOf()', () => {
  it('tell numbers from categories', () => {
    expect([isCategorical(PRICE), isCategorical(MONTH)]).toEqual([false, true]);
    expect([...columnOf(PRICE), ...columnOf(MONTH)]).toEqual([9, 5, 1, 0]);
  });
});

describe('checkTraining()', () => {
  it('lets good data pass', () => {
    expect(() => checkTraining([PRICE, MONTH], TARGET)).not.toThrow();
    expect(() => checkTraining([PRICE], { ...TARGET, classWeights: [1, 4] })).not.toThrow();
  });

  it.each<[string, Feature[], object]>([
    ['features must have at least one value', [], {}],
    ['classes must have at least one value', [PRICE], { classes: [] }],
    ['price must be as long as classes (1), got 2', [PRICE], { classes: [0] }],
    ['price[0] must be finite, got NaN', [{ name: 'price', values: [NaN, 1] }], {}],
    ['classes[1] must be at most 1, got 2', [PRICE], { classes: [0, 2] }],
    ['classes[1] must be at least 0, got -1', [PRICE], { classes: [0, -1] }],
    ['classes[1] must be a whole number, got 0.5', [PRICE], { classes: [0, 0.5] }],
    [
      'classWeights must be as long as one for each class (2), got 1',
      [PRICE],
      { classWeights: [1] },
    ],
    ['classWeights[1] must be above 0, got 0', [PRICE], { classWeights: [1, 0] }],
    [
      'classCount with the categories of month must be at most 2, got 3',
      [MONTH],
      { classCount: 3 },
    ],
    ['month[0] must be at most 0, got 1', [{ ...MONTH, categories: ['Jan'] } as Feature], {}],
    ['month[0] must be at least 0, got -1', [{ ...MONTH, codes: [-1, 0] } as Feature], {}],
    ['month[0] must be a whole number, got 0.5', [{ ...MONTH, codes: [0.5, 0] } as Feature], {}],
    ['features must have different names, got price twice', [PRICE, PRICE], {}],
  ])('says that %s', (message, features, target) => {
    expect(() => checkTraining(features, { ...TARGET, ...target })).toThrow(message);
  });
});

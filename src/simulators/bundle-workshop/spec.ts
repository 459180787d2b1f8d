import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { BUYER_COUNT, inputs, priceKeys, scenarios } from './inputs';
import { runBundle } from './run';
import { challenges, predict } from './tasks';

/** Sums of two thousand amounts, and searches that stop a hair short. */
const HAIR_RATIO = 1e-6;

export default defineSimulator({
  id: 'bundle-workshop',
  version: 1,
  inputs,
  groups: {
    prices: priceKeys,
    tastes: ['correlation', 'complementarityRatio', 'firstMeanYuan', 'secondMeanYuan'],
    costs: ['firstCostYuan', 'secondCostYuan'],
    instructor: ['spreadRatio', 'surveyCount'],
  },
  scenarios,
  run: runBundle,
  isRandom: true,
  always: {
    'every buyer is counted once': (_, { yours }) =>
      Object.values(yours).every(
        ({ nothingCount, firstCount, secondCount, bothCount }) =>
          nothingCount + firstCount + secondCount + bothCount === BUYER_COUNT,
      ),
    'with the bundle alone nobody buys a single good': (_, { yours }) =>
      yours.pure.firstCount + yours.pure.secondCount === 0,
    'buyers never lose': (_, { yours }) =>
      Object.values(yours).every(({ consumerSurplusYuan }) => consumerSurplusYuan >= 0),
    'a bundle leaves buyers no worse off than the same prices without it': (_, { yours }) =>
      yours.mixed.consumerSurplusYuan >= yours.separate.consumerSurplusYuan * (1 - HAIR_RATIO),
    'the best mixed menu is never below the other ways': (_, result) => {
      const { separate, pure, mixed } = result.market.best;
      const others = [separate, pure].map(({ outcome }) => outcome.profitYuan);
      return mixed.outcome.profitYuan >= Math.max(...others) * (1 - HAIR_RATIO);
    },
    'the best price of each way beats the price set': (_, { market, yours }) =>
      yours.pure.profitYuan <= market.best.pure.outcome.profitYuan * (1 + HAIR_RATIO),
  },
  predict,
  challenges,
  readouts: ({ yours }) => ({
    both: { value: yours.mixed.bothCount, unit: 'people' },
    kept: { value: yours.mixed.consumerSurplusYuan, unit: 'yuan' },
    profit: { value: yours.mixed.profitYuan, unit: 'yuan' },
  }),
  explain,
  charts,
  leftOut: ['onePiece', 'sameSpread', 'knows', 'cut', 'extraCost', 'rivals', 'law'],
  models: [
    'correlatedWtp',
    'bundleComparison',
    'bundleMenuOutcomes',
    'menuChoices',
    'choiceRegions',
    'unwantedPieceCount',
  ],
});

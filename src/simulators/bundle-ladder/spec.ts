import { defineSimulator } from '../_frame/define';
import { charts } from './charts';
import { explain } from './explain';
import { BUYER_COUNT, inputs, offerKeys, priceKeys, scenarios, schemes } from './inputs';
import { allSchemes } from './market';
import { idleInputs, runLadder, runLadderLater } from './run';
import { challenges, predict } from './tasks';

/** Sums of two thousand amounts, and searches that stop a hair short. */
const HAIR_RATIO = 1e-5;

export default defineSimulator({
  id: 'bundle-ladder',
  companionOf: 'bundle-workshop',
  version: 1,
  inputs,
  groups: {
    offer: offerKeys,
    market: ['goodsOnSale', 'meanYuan', 'spreadRatio', 'complementarityRatio'],
    instructor: ['unitCostYuan', 'correlation', 'surveyCount', 'ties'],
  },
  scenarios,
  run: runLadder,
  runLater: runLadderLater,
  idle: idleInputs,
  isRandom: true,
  always: {
    'every buyer is counted once': (_, { yours }) =>
      schemes.every(
        (scheme) =>
          yours.in(scheme).buyerCounts.reduce((sum, count) => sum + count, 0) === BUYER_COUNT,
      ),
    'with all goods together only, nobody takes fewer': (_, { yours, market }) =>
      yours
        .in('pure')
        .buyerCounts.every((count, k) => k === 0 || k === market.goodCount || count === 0),
    'buyers never lose': (_, { yours }) =>
      schemes.every((scheme) => yours.in(scheme).consumerSurplusYuan >= 0),
    'a choice of any goods leaves buyers no worse off than a ladder at the same prices': (
      _,
      { yours },
    ) =>
      yours.in('byCount').consumerSurplusYuan >=
      yours.in('ladder').consumerSurplusYuan * (1 - HAIR_RATIO),
    'a price for every set is never below the other ways': (_, { market }) => {
      const profits = allSchemes.map((scheme) => market.best[scheme].outcome.profitYuan);
      return market.best.anySet.outcome.profitYuan >= Math.max(...profits) * (1 - HAIR_RATIO);
    },
    'the best price of all goods together beats the price set': (_, { market, yours }) =>
      yours.in('pure').profitYuan <= market.best.pure.outcome.profitYuan * (1 + HAIR_RATIO) + 1,
  },
  predict,
  challenges,
  levers: priceKeys,
  readouts: ({ now, market }) => ({
    full: { value: now.buyerCounts[market.goodCount] ?? 0, unit: 'people' },
    kept: { value: now.consumerSurplusYuan, unit: 'yuan' },
    profit: { value: now.profitYuan, unit: 'yuan' },
  }),
  explain,
  charts,
  leftOut: ['onePiece', 'sameSpread', 'knows', 'search', 'cut', 'rivals', 'law'],
  models: [
    'correlatedWtp',
    'schemeOffers',
    'schemeOutcome',
    'schemeComparison',
    'meanValueSpreadRatio',
    'largeBundle',
  ],
});

// Why profit in the bundle workshop moved, and what a bundle lives on. 利润为什么变，套装靠什么。
import { unwantedPieceCount } from '@/model/bundle/unwanted-pieces';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import type { BundleResult } from './run';
import { baseName, people, ratio, yuan } from './sentences';

/** What is sold to whom: pieces of one good alone, or both together. 卖出的一份。 */
interface Sale {
  name: Place;
  count: number;
  marginYuan: number;
}

/** With tastes unrelated the sum differs by 0.71 of what one good does: a gain worth naming. */
const CLEARLY_LESS = 0.8;

/** Why profit moved against what it is compared with, and the limit that binds. 结果为什么变。 */
export function explain(now: BundleResult, base: BundleResult, context: RunContext): Sentence[] {
  return [...moveOf(now, base, context), sumSentence(now), ...unwantedSentence(now)];
}

function moveOf(now: BundleResult, base: BundleResult, context: RunContext): Sentence[] {
  const [profit, before] = [now.yours.mixed.profitYuan, base.yours.mixed.profitYuan];
  const gap = profit - before;
  const values = { profit: yuan(profit), gap: yuan(Math.abs(gap)), base: baseName(context) };
  if (Math.abs(gap) < 0.5) return [{ key: 'explain.same', values }];
  const [sales, earlier] = [salesOf(now), salesOf(base)];
  const parts = sales.map((sale, place) => {
    const was = earlier[place] as Sale;
    return { sale, was, gain: sale.count * sale.marginYuan - was.count * was.marginYuan };
  });
  const sign = Math.sign(gap);
  const main = parts.reduce((most, part) => (sign * part.gain > sign * most.gain ? part : most));
  const { sale, was, gain } = main;
  return [
    { key: gap > 0 ? 'explain.more' : 'explain.less', values },
    {
      key: 'explain.part',
      values: {
        sale: sale.name,
        before: people(was.count),
        after: people(sale.count),
        marginBefore: { ...yuan(was.marginYuan), digits: 1 },
        marginAfter: { ...yuan(sale.marginYuan), digits: 1 },
        gain: yuan(gain, true),
      },
    },
  ];
}

function salesOf({ yours, menu, market }: BundleResult): Sale[] {
  const { firstCostYuan, secondCostYuan } = market.goods;
  const { firstPriceYuan, secondPriceYuan, bundlePriceYuan } = menu;
  const { firstCount, secondCount, bothCount } = yours.mixed;
  const bothYuan = Math.min(bundlePriceYuan, firstPriceYuan + secondPriceYuan);
  return [
    sale('first', firstCount, firstPriceYuan - firstCostYuan),
    sale('second', secondCount, secondPriceYuan - secondCostYuan),
    sale('both', bothCount, bothYuan - firstCostYuan - secondCostYuan),
  ];
}

const sale = (name: string, count: number, marginYuan: number): Sale => ({
  name: { word: `choices.${name}` },
  count,
  marginYuan,
});

// The whole secret: how unlike buyers are in what the sum is worth, beside what one good is worth.
function sumSentence({ market }: BundleResult): Sentence {
  const { sumRatio, singleRatio } = market.unlikeness;
  return {
    key: sumRatio < CLEARLY_LESS * singleRatio ? 'explain.narrow' : 'explain.wide',
    values: { sum: ratio(sumRatio), single: ratio(singleRatio) },
  };
}

function unwantedSentence({ market, menu, yours }: BundleResult): Sentence[] {
  const count = unwantedPieceCount(market.goods, menu);
  if (count === 0) return [];
  const share = ratio(count / yours.mixed.bothCount);
  return [{ key: 'explain.unwanted', values: { count: people(count), share } }];
}

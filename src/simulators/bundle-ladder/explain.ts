// Why profit on the price ladder moved, and what holds it back. 利润为什么变，卡在哪里。
import type { RunContext, Sentence } from '../_frame/declaration';
import { BUYER_COUNT, type OwnScheme, schemes } from './inputs';
import type { LadderResult } from './run';
import { baseName, people, pieces, ratio, yuan } from './sentences';

/** With tastes unrelated four goods together differ by half of what one does: a gain worth naming. */
const CLEARLY_LESS = 0.8;
const MANY_LEFT_RATIO = 0.25;
const NEARLY_BEST = 0.98;
const WORTH_NAMING_RATIO = 0.05;

/** Why profit moved against what it is compared with, and the limit that binds. 结果为什么变。 */
export function explain(now: LadderResult, base: LadderResult, context: RunContext): Sentence[] {
  return [...moveOf(now, base, context), limitOf(now), ...otherOf(now), alikeOf(now)];
}

function moveOf(now: LadderResult, base: LadderResult, context: RunContext): Sentence[] {
  const [profit, before] = [now.now.profitYuan, base.now.profitYuan];
  const gap = profit - before;
  const values = { profit: yuan(profit), gap: yuan(Math.abs(gap)), base: baseName(context) };
  if (Math.abs(gap) < 0.5) return [{ key: 'explain.same', values }];
  const sign = Math.sign(gap);
  const earlier = base.now;
  // With fewer goods than before, those who took more are gone, and count as well.
  const sizes = Math.max(now.now.earnedYuan.length, earlier.earnedYuan.length);
  const gains = Array.from(
    { length: sizes },
    (_, k) => sign * ((now.now.earnedYuan[k] ?? 0) - (earlier.earnedYuan[k] ?? 0)),
  );
  const main = gains.indexOf(Math.max(...gains));
  const [had, has] = [earlier.buyerCounts[main] ?? 0, now.now.buyerCounts[main] ?? 0];
  return [
    { key: gap > 0 ? 'explain.more' : 'explain.less', values },
    {
      key: had === has ? 'explain.partSame' : 'explain.part',
      values: {
        pieces: pieces(main),
        before: people(had),
        after: people(has),
        gain: yuan(sign * (gains[main] ?? 0), true),
      },
    },
  ];
}

/** What holds profit back most: the first that is so. */
function limitOf(now: LadderResult): Sentence {
  return splitOf(now) ?? stepOf(now) ?? unwantedOf(now) ?? leftOf(now) ?? roomOf(now);
}

// Two orders are cheaper than the price asked for so many: that price is never paid.
function splitOf({ scheme, askedYuan, paidYuan }: LadderResult): Sentence | null {
  if (scheme !== 'byCount') return null;
  const place = askedYuan.findIndex((asked, k) => asked > (paidYuan[k] ?? asked) + 0.005);
  if (place < 0) return null;
  const values = {
    pieces: pieces(place + 1),
    asked: yuan(askedYuan[place] ?? 0),
    paid: yuan(paidYuan[place] ?? 0),
  };
  return { key: 'explain.split', values };
}

// The last piece adds less than it costs: each one sold more loses money.
function stepOf({ scheme, paidYuan, market, now }: LadderResult): Sentence | null {
  if (scheme === 'pure' || scheme === 'separate') return null;
  const { costsYuan } = market.drawn;
  const stepAt = (k: number) => (paidYuan[k] ?? 0) - (paidYuan[k - 1] ?? 0);
  const costAt = (k: number) => (scheme === 'ladder' ? (costsYuan[k] ?? 0) : market.costYuan);
  const lossAt = (k: number) => (costAt(k) - stepAt(k)) * (now.buyerCounts[k + 1] ?? 0);
  const sizes = paidYuan.map((_, k) => k).slice(1);
  const isLosing = (k: number) => stepAt(k) < costAt(k) && (now.buyerCounts[k + 1] ?? 0) > 0;
  const place = sizes.filter(isLosing).sort((a, b) => lossAt(b) - lossAt(a))[0];
  if (place === undefined) return null;
  const values = {
    pieces: pieces(place + 1),
    fewer: pieces(place),
    step: yuan(stepAt(place)),
    cost: yuan(costAt(place)),
    count: people(now.buyerCounts[place + 1] ?? 0),
  };
  return { key: 'explain.step', values };
}

// A set that is not of the buyer's choosing also hands over what she does not want; what she
// chooses herself was priced below its cost.
function unwantedOf({ now, scheme }: LadderResult): Sentence | null {
  const { unwantedPieceCount: count, buyerCounts } = now;
  const sold = buyerCounts.reduce((sum, buyers, k) => sum + buyers * k, 0);
  if (count === 0 || count < WORTH_NAMING_RATIO * sold) return null;
  const isChosen = scheme === 'separate' || scheme === 'byCount';
  return {
    key: isChosen ? 'explain.belowCost' : 'explain.unwanted',
    values: { count: { value: count, unit: 'none', digits: 0 }, share: ratio(count / sold, 1) },
  };
}

function leftOf({ now, paidYuan, market }: LadderResult): Sentence | null {
  const [nothing = 0] = now.buyerCounts;
  const isNearlyBest = now.profitYuan >= NEARLY_BEST * market.best.anySet.outcome.profitYuan;
  if (nothing < MANY_LEFT_RATIO * BUYER_COUNT || isNearlyBest) return null;
  const lowest = Math.min(...paidYuan.filter((price) => price !== null));
  return { key: 'explain.left', values: { nothing: people(nothing), lowest: yuan(lowest) } };
}

function roomOf({ scheme, now, market }: LadderResult): Sentence {
  const most = market.best[scheme].outcome.profitYuan;
  if (most <= 0) return { key: 'explain.hopeless' };
  const share = ratio(Math.max(0, now.profitYuan / most), 1);
  return { key: 'explain.room', values: { share, gap: yuan(Math.max(0, most - now.profitYuan)) } };
}

// Another way to sell that could earn clearly more than this one ever can.
function otherOf({ scheme, market }: LadderResult): Sentence[] {
  const most = (one: OwnScheme) => market.best[one].outcome.profitYuan;
  const best = schemes.reduce((found, one) => (most(one) > most(found) ? one : found));
  if (most(scheme) >= NEARLY_BEST * most(best)) return [];
  return [
    { key: 'explain.other', values: { mode: { word: `modes.${best}` }, most: yuan(most(best)) } },
  ];
}

function alikeOf({ market }: LadderResult): Sentence {
  const { together, goodCount } = market;
  const [one, all] = [together[0]?.spreadRatio ?? 0, together[goodCount - 1]?.spreadRatio ?? 0];
  return {
    key: all < CLEARLY_LESS * one ? 'explain.narrow' : 'explain.wide',
    values: { sum: ratio(all), single: ratio(one), pieces: pieces(goodCount) },
  };
}

// The buyers of a market, drawn from its controls. 由控件抽出的顾客。
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import type { ManyGoods } from '@/model/bundle/many-goods';
import type { RunContext, Values } from '../_frame/declaration';
import {
  BUYER_COUNT,
  type LadderInputs,
  MOST_GOODS,
  priceKeys,
  profileIn,
  tieRules,
} from './inputs';

export type LadderValues = Values<LadderInputs>;

/** A market's buyers and what its goods are worth and cost. 一批顾客与四种商品。 */
export interface Drawn {
  /** What everybody would pay for each of four goods, whether sold or not. */
  wtpYuan: Float64Array[];
  meansYuan: number[];
  costsYuan: number[];
  /** The goods that are sold. */
  goods: ManyGoods;
}

/** Those asked are others than those sold to. */
const ASKED_SEED = 1_000_000;
const ROUND_YUAN = 10;
/** Enough to turn away who is torn, too little to be read in any amount. */
const HALF_A_FEN = 0.005;

/** What a market depends on, as a key: all but the prices and the way to sell. 市场的标识。 */
export function marketKey(values: LadderValues, { scenario, seed }: RunContext): string {
  const offered: readonly string[] = [...priceKeys, 'scheme'];
  const rest = Object.entries(values).flatMap(([key, value]) =>
    offered.includes(key) ? [] : value,
  );
  return [scenario, seed, ...rest].join(' ');
}

/** Buyers of the market. 市场里的顾客。 */
export const drawnOf = (values: LadderValues, { scenario, seed }: RunContext): Drawn =>
  drawn(values, scenario, seed, BUYER_COUNT);

/** The goods as those who are asked before see them; null when everybody is asked. 被问到的人。 */
export function askedOf(values: LadderValues, { scenario, seed }: RunContext): ManyGoods | null {
  const count = Math.round(values.surveyCount);
  if (count >= BUYER_COUNT) return null;
  // The first of many: who answers is left to chance, not spread evenly.
  return drawn(values, scenario, seed + ASKED_SEED, count).goods;
}

function drawn(values: LadderValues, scenario: string, seed: number, count: number): Drawn {
  const { meanYuan, spreadRatio, correlation, unitCostYuan, complementarityRatio } = values;
  const { valueRatios, costRatios } = profileIn(scenario);
  const meansYuan = valueRatios.slice(0, MOST_GOODS).map((ratio) => ratio * meanYuan);
  const costsYuan = costRatios.slice(0, MOST_GOODS).map((ratio) => ratio * unitCostYuan);
  const spreadsYuan = meansYuan.map((mean) => mean * spreadRatio);
  const rule = tieRules[Math.round(values.ties)] ?? 'exact';
  const all = correlatedWtp(
    { meansYuan, spreadsYuan, correlationRatio: correlation },
    BUYER_COUNT,
    seed,
  );
  const wtpYuan = all.map((list) => list.slice(0, count).map((yuan) => spoken(yuan, rule)));
  const goodCount = Math.round(values.goodsOnSale);
  const goods = {
    wtpYuan: wtpYuan.slice(0, goodCount),
    unitCostsYuan: costsYuan.slice(0, goodCount),
    complementarityRatio,
  };
  return { wtpYuan, meansYuan, costsYuan, goods };
}

// People think in tens: many then stand exactly at a round price.
function spoken(yuan: number, rule: (typeof tieRules)[number]): number {
  if (rule === 'exact') return yuan;
  const round = Math.round(yuan / ROUND_YUAN) * ROUND_YUAN;
  return rule === 'buys' ? round : Math.max(0, round - HALF_A_FEN);
}

// The split of a budget over a campaign that is counted as a whole. 整个活动合在一起算的预算分配。
import type { Channel } from '@/model/budget/channel';
import { globalAllocation } from '@/model/budget/global-allocation';
import { spendReturn } from '@/model/budget/spend-return';
import { type ResponseCurve, responsesAt } from '@/model/media/response-curve';
import { type DeskValues, spendKeysOf } from './inputs';
import { kept } from './kept';
import type { BestSplit, ChannelResult } from './result';
import { type Outlet, type Shop, skincare, teaching } from './shops';

const STEP_YUAN = 10_000;

type Knobs = Pick<DeskValues, 'budgetYuan' | 'roomTimes' | 'shape' | 'boundRatio'>;

/**
 * The curve through a channel's known point. 过已知点的响应曲线。
 *
 * Another shape keeps the known point and the ceiling: only the way between them bends.
 */
export function curveThrough(
  { knownYuan, knownSalesYuan }: Pick<Outlet, 'knownYuan' | 'knownSalesYuan'>,
  straightHalfYuan: number,
  shape: number,
): ResponseCurve {
  const halfYuan = knownYuan * (straightHalfYuan / knownYuan) ** (1 / shape);
  const unit = { form: 'hill', ceilingResponses: 1, halfYuan, shape } as const;
  return { ...unit, ceilingResponses: knownSalesYuan / responsesAt(unit, knownYuan) };
}

/** Channels with their curves and how far each may go from the plan. 渠道的曲线与改动范围。 */
export function channelsOf(shop: Shop, { roomTimes, shape, boundRatio }: Knobs): Channel[] {
  return shop.outlets.map((outlet) => ({
    curve: curveThrough(outlet, outlet.halfYuan * roomTimes, shape),
    floorYuan: outlet.planYuan * Math.max(0, 1 - boundRatio),
    capYuan: outlet.planYuan * (1 + boundRatio),
  }));
}

/** Each channel at its spend, and the best that the budget could do. 各渠道结果与最优。 */
export function wholeRun(
  shop: Shop,
  values: DeskValues,
): { channels: ChannelResult[]; best: BestSplit } {
  const { budgetYuan, roomTimes, shape, boundRatio } = values;
  const best = bestOf(shop)(budgetYuan, roomTimes, shape, boundRatio);
  const channels = channelsOf(shop, values).map(({ curve }, i): ChannelResult => {
    const key = spendKeysOf(shop)[i];
    const spendYuan = key ? values[key] : 0;
    const back = spendReturn(curve, spendYuan, { stepYuan: STEP_YUAN, valueYuanPerResponse: 1 });
    return {
      spendYuan,
      salesYuan: back.responses,
      averageReturn: back.averageReturn,
      marginalReturn: back.marginalReturn,
      binding: best.bindings[i] ?? 'none',
    };
  });
  return { channels, best };
}

function bestFor(shop: Shop) {
  return kept((budgetYuan = 0, roomTimes = 1, shape = 1, boundRatio = 1): BestSplit => {
    const channels = channelsOf(shop, { budgetYuan, roomTimes, shape, boundRatio });
    const split = globalAllocation(channels, budgetYuan);
    if (split.status === 'allocated')
      return {
        salesYuan: split.totalResponses,
        shadowReturn: split.shadowResponsesPerYuan,
        bindings: split.bindings,
      };
    // The floors alone cost more than there is: they are what must be spent.
    return {
      salesYuan: channels.reduce((sum, { curve, floorYuan = 0 }) => {
        return sum + responsesAt(curve, floorYuan);
      }, 0),
      shadowReturn: 0,
      bindings: channels.map(() => 'floor'),
    };
  });
}

const bests = new Map([teaching, skincare].map((shop) => [shop, bestFor(shop)]));

function bestOf(shop: Shop) {
  return bests.get(shop) ?? bestFor(shop);
}

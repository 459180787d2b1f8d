// The campaign day by day: pace, carry-over, and a price that rises on the way. 按天推演：节奏、滞后与中途涨价。
import { type DailyChannel, dailyEvaluator } from '@/model/budget/daily-plan';
import { geometricAdstock } from '@/model/media/adstock';
import { responsesOf } from '@/model/media/response-curve';
import { costTimesAt, dayCount, daySpendOf, dayWeights, leftShares, type Shock } from './calendar';
import { dailyBest } from './daily-best';
import { type DeskValues, spendKeysOf } from './inputs';
import { type BestSplit, type ChannelResult, totalOf } from './result';
import { KNOWN_DAYS, wheatlight } from './shops';
import { curveThrough } from './whole';

export interface DailyRun {
  channels: ChannelResult[];
  best: BestSplit;
  spendYuan: number[];
  salesYuan: number[];
  afterYuan: number;
}

/** What the whole of a run is told of each channel. 各渠道共用的条件。 */
interface Campaign {
  values: DeskValues;
  shock: Shock | null;
}

interface Part {
  spend: number[];
  sales: number[];
  channel: Omit<ChannelResult, 'binding'>;
}

const CARRY_OUT_LEFT = 1000;

/** Responses of a day, such that an ordinary month spent evenly brings what it brought. 日响应曲线。 */
export function dailyChannels(carryRatio: number, roomTimes: number): DailyChannel[] {
  // A steady spend grows to this many times itself.
  const steadyTimes = 1 / (1 - carryRatio);
  return wheatlight.outlets.map(({ knownYuan, knownSalesYuan, halfYuan }) => {
    const known = {
      knownYuan: (knownYuan / KNOWN_DAYS) * steadyTimes,
      knownSalesYuan: knownSalesYuan / KNOWN_DAYS,
    };
    const halfOfDay = (halfYuan / KNOWN_DAYS) * roomTimes * steadyTimes;
    return { curve: curveThrough(known, halfOfDay, 1), carryRatio };
  });
}

/** Days counted after the last one, until a thousandth of the stock is left. 期后计效天数。 */
export function carryOutDays(carryRatio: number): number {
  return carryRatio > 0 ? Math.ceil(Math.log(CARRY_OUT_LEFT) / -Math.log(carryRatio)) : 0;
}

/** Sales of each day for what was bought on each. 逐日销售额。 */
export function daySales({ curve, carryRatio }: DailyChannel, bought: readonly number[]): number[] {
  const at = responsesOf(curve);
  return geometricAdstock(bought, carryRatio).map(
    (stock, day) => (dayWeights[day] ?? 1) * at(stock),
  );
}

/** The campaign with all its channels. 整个活动。 */
export function dailyRun(values: DeskValues, shock: Shock | null): DailyRun {
  const { carryRatio, roomTimes, budgetYuan } = values;
  const best = dailyBest({ budgetYuan, carryRatio, roomTimes }, shock);
  const parts = dailyChannels(carryRatio, roomTimes).map((channel, place) =>
    partOf(channel, place, { values, shock }),
  );
  const byDay = (of: (part: Part) => number[]) =>
    Array.from({ length: dayCount }, (_, day) => totalOf(parts.map((one) => of(one)[day] ?? 0)));
  const salesYuan = byDay(({ sales }) => sales);
  const allYuan = totalOf(parts.map(({ channel }) => channel.salesYuan));
  return {
    channels: parts.map(({ channel }, i) => ({ ...channel, binding: best.bindings[i] ?? 'none' })),
    best,
    spendYuan: byDay(({ spend }) => spend),
    salesYuan,
    afterYuan: Math.max(0, allYuan - totalOf(salesYuan)),
  };
}

/** Sales of each channel as functions of its spend, all else as it is. 各渠道销售额随投放的函数。 */
export function dailySales(values: DeskValues, shock: Shock | null): ((yuan: number) => number)[] {
  return dailyChannels(values.carryRatio, values.roomTimes).map((channel, place) => {
    const { spendAt, salesOf } = wayOf(channel, place, { values, shock });
    return (yuan) => salesOf(spendAt(yuan));
  });
}

/** How a channel's money is spread over the days, and what it sells. */
function wayOf(channel: DailyChannel, place: number, { values, shock }: Campaign) {
  const evaluate = dailyEvaluator({
    channels: [channel],
    days: dayCount,
    carryOutDays: carryOutDays(values.carryRatio),
    dayWeights,
  });
  const gradient = new Float64Array(dayCount);
  const cost = Float64Array.from({ length: dayCount }, (_, day) => costTimesAt(shock, place, day));
  const bought = (spend: readonly number[]) =>
    Float64Array.from(spend, (yuan, day) => yuan / (cost[day] as number));
  const planYuan = wheatlight.outlets[place]?.planYuan ?? 0;
  return {
    spendAt: daySpendOf(planYuan, values.burstRatio, shock?.check ?? 0),
    bought,
    salesOf: (spend: readonly number[]) => evaluate(bought(spend), gradient),
    /** What the next yuan bought on each day of the last spend sells. */
    gradient,
  };
}

function partOf(daily: DailyChannel, place: number, { values, shock }: Campaign): Part {
  const key = spendKeysOf(wheatlight)[place];
  const { spendAt, bought, salesOf, gradient } = wayOf(daily, place, { values, shock });
  const spend = spendAt(key ? values[key] : 0);
  const spendYuan = totalOf(spend);
  const salesYuan = salesOf(spend);
  const slopes = leftShares(values.burstRatio, shock?.check ?? 0).map(
    (share, day) => (share * (gradient[day] ?? 0)) / costTimesAt(shock, place, day),
  );
  const averageReturn = spendYuan > 0 ? salesYuan / spendYuan : null;
  return {
    spend,
    sales: daySales(daily, [...bought(spend)]),
    channel: { spendYuan, salesYuan, averageReturn, marginalReturn: totalOf(slopes) },
  };
}

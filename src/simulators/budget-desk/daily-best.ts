// The most that the money still to be spent could bring, day by day. 剩余预算逐日最优能带来多少。
import { dailyAllocation } from '@/model/budget/daily-allocation';
import type { DailyChannel } from '@/model/budget/daily-plan';
import { geometricAdstock } from '@/model/media/adstock';
import {
  costTimesAt,
  dayCount,
  daySpendOf,
  dayWeights,
  planBurstRatio,
  type Shock,
} from './calendar';
import { carryOutDays, dailyChannels, daySales } from './daily';
import { kept } from './kept';
import { type BestSplit, totalOf } from './result';
import { SHOCKED, wheatlight } from './shops';

interface Knobs {
  budgetYuan: number;
  carryRatio: number;
  roomTimes: number;
}

// The gap to the optimum is then under a thousandth, and a drag stays smooth.
const STEPS = 100;

/** Every day and channel as free as can be, from the day somebody looks. 逐日逐渠道的最优。 */
export function dailyBest(knobs: Knobs, shock: Shock | null): BestSplit {
  const { budgetYuan, carryRatio, roomTimes } = knobs;
  const { from = 0, check = 0, costTimes = 1 } = shock ?? {};
  return best(budgetYuan, carryRatio, roomTimes, from, check, costTimes);
}

const best = kept(
  (budgetYuan = 0, carryRatio = 0, roomTimes = 1, from = 0, check = 0, costTimes = 1) => {
    const shock: Shock = { from, check, costTimes };
    const gone = dailyChannels(carryRatio, roomTimes).map((channel, place) =>
      goneOf(channel, place, shock),
    );
    const split = dailyAllocation(
      {
        channels: gone.map(({ dear }) => dear),
        days: dayCount - check,
        carryOutDays: carryOutDays(carryRatio),
        dayWeights: dayWeights.slice(check),
      },
      // A budget that is spent already leaves a yuan, since nothing cannot be split.
      Math.max(1, budgetYuan - totalOf(gone.map(({ spentYuan }) => spentYuan))),
      { maxSteps: STEPS },
    );
    const before = totalOf(gone.map(({ salesYuan }) => salesYuan));
    const isSplit = split.status === 'allocated';
    return {
      salesYuan: before + (isSplit ? split.totalResponses : 0),
      shadowReturn: isSplit ? split.shadowResponsesPerYuan : 0,
      bindings: gone.map(() => 'none'),
    } satisfies BestSplit;
  },
);

/** What a channel has spent, sold and left behind before somebody looks, and how it goes on. */
function goneOf(channel: DailyChannel, place: number, shock: Shock) {
  const { check, costTimes } = shock;
  const planYuan = wheatlight.outlets[place]?.planYuan ?? 0;
  const spend = daySpendOf(planYuan, planBurstRatio, check)(0).slice(0, check);
  const bought = spend.map((yuan, day) => yuan / costTimesAt(shock, place, day));
  const stock = check > 0 ? (geometricAdstock(bought, channel.carryRatio).at(-1) ?? 0) : 0;
  // From here on in money at the new price: dear advertising needs more of it for the same stock.
  const times = place === SHOCKED ? costTimes : 1;
  const dear: DailyChannel = {
    ...channel,
    curve: stretched(channel, times),
    carriedInYuan: stock * channel.carryRatio * times,
  };
  const salesYuan = check > 0 ? totalOf(daySales(channel, bought)) : 0;
  return { dear, spentYuan: totalOf(spend), salesYuan };
}

function stretched({ curve }: DailyChannel, times: number): DailyChannel['curve'] {
  return curve.form === 'hill' ? { ...curve, halfYuan: curve.halfYuan * times } : curve;
}

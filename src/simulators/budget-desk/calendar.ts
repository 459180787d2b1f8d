// The days of the promotion: phases, conversion and how the money is spread. 大促日历：阶段、转化与花钱节奏。
import type { DeskValues } from './inputs';
import { totalOf } from './result';
import { BURST, SHOCKED, wheatlight } from './shops';

/** When a price rises, and when somebody sees it; days from 0. 何时涨价，何时发现。 */
export interface Shock {
  /** The first dear day. */
  from: number;
  /** The first day that can be spent otherwise, not before the price rises. */
  check: number;
  costTimes: number;
}

/** The first day is 1 to the reader; nobody looks after the last but one. 第几天涨价、第几天改。 */
export function shockOf(values: DeskValues, scenario: string): Shock | null {
  if (scenario !== 'shock') return null;
  const from = values.shockDay - 1;
  const check = Math.min(from + values.noticeDelay, dayCount - 1);
  return { from, check, costTimes: values.shockCostTimes };
}

const { phases } = wheatlight;
const phaseOfDay = phases.flatMap(({ days }, phase) => new Array<number>(days).fill(phase));

export const dayCount = phaseOfDay.length;

/** Share of the money that the plan spends in the burst. 计划里爆发期的份额。 */
export const planBurstRatio = phases[BURST]?.planRatio ?? 0;

/** Whether a day, first day 0, is one of the burst. 是否爆发期。 */
export const isBurstDay = (day: number) => phaseOfDay[day] === BURST;

/** The burst from its first day to before the day after. 爆发期的起止。 */
export const burstDays: readonly [from: number, to: number] = [
  phaseOfDay.indexOf(BURST),
  phaseOfDay.lastIndexOf(BURST) + 1,
];

/** Conversion of each day, and last of the days after, in times of an ordinary one. 逐日转化倍数。 */
export const dayWeights = [...phaseOfDay, phases.length - 1].map(
  (phase) => phases[phase]?.conversionTimes ?? 1,
);

/** Shares of the money by day: as said for the burst, as planned among the others. 逐日份额。 */
export function dayShares(burstRatio: number): number[] {
  return phaseOfDay.map((phase) => {
    const { days = 1, planRatio = 0 } = phases[phase] ?? {};
    const others = ((1 - burstRatio) * planRatio) / (1 - planBurstRatio);
    return (phase === BURST ? burstRatio : others) / days;
  });
}

/** How the days that can still be spent share what is left; 0 before them. 剩余各日的份额。 */
export function leftShares(burstRatio: number, check: number): number[] {
  const shares = dayShares(burstRatio);
  const left = totalOf(shares.slice(check));
  return shares.map((share, day) => (day < check ? 0 : share / left));
}

/**
 * A channel's spend by day, as a function of its money: as planned until somebody looks, then what
 * is left. 逐日花费：发现之前照计划，之后分剩下的。
 */
export function daySpendOf(
  planYuan: number,
  burstRatio: number,
  check: number,
): (yuan: number) => number[] {
  const gone = dayShares(planBurstRatio).map((share, day) => (day < check ? share * planYuan : 0));
  const shares = leftShares(burstRatio, check);
  const goneYuan = totalOf(gone);
  return (yuan) => {
    const left = Math.max(0, yuan - goneYuan);
    return gone.map((spent, day) => spent + (shares[day] ?? 0) * left);
  };
}

/** How many times its old price a channel costs on a day. 某渠道某日的价格倍数。 */
export function costTimesAt(shock: Shock | null, channel: number, day: number): number {
  return shock && channel === SHOCKED && day >= shock.from ? shock.costTimes : 1;
}

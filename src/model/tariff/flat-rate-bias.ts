// Customers on a plan that is not their cheapest. 包月偏好：选了并不划算的套餐。
import { above, atLeast, nonEmpty } from '../_check';
import { quantiles } from '../statistics/quantile';
import { tariffBillsFen } from './bill';
import type { Tariff } from './plans';

/** What the chosen plan costs beside another one. 与另一套餐相比的代价。 */
export interface PlanBias {
  /** share of bills that would have been lower on the other plan, 0–1. 能省钱的比例 */
  wouldSaveRatio: number;
  /** fen paid too much, mean over the bills that would have been lower; null without one. 平均多付 */
  meanOverpaidFen: number | null;
  /** whole fen, all bills on the chosen plan. 所选套餐总额 */
  chosenTotalFen: number;
  /** whole fen, all bills on the other plan. 备选套餐总额 */
  alternativeTotalFen: number;
}

/**
 * How many would pay less on another plan, and how much they overpay. 包月偏好。
 *
 * With a flat plan chosen and pay-per-use beside it this is the flat-rate bias; the other way round
 * it is the pay-per-use bias. 所选为包月、备选为按量时是包月偏好，反过来是按量偏好。
 *
 * @param chosen      plan that the customers are on
 * @param alternative plan they could be on
 * @param usageUnits  usage of each bill, units, >= 0, at least one
 * @returns share, mean overpayment in fen (not rounded), and both totals in whole fen
 * @throws RangeError if a plan is not sound, there is no usage, or one is negative
 * @source Train, McFadden & Ben-Akiva 1987, RAND Journal of Economics 18(1), 109–123; Lambrecht & Skiera 2006, Journal of Marketing Research 43(2), 212–223
 * @simplifies Usage would be the same on the other plan. 换套餐后用量不变。
 * @vectors tariff.flatRateBias
 * @example flatRateBias({ kind: 'flat', feeFen: 3000 }, { kind: 'perUse', rateFenPerUnit: 50 }, [30, 60, 100]) // { wouldSaveRatio: 0.3333, meanOverpaidFen: 1500, chosenTotalFen: 9000, alternativeTotalFen: 9500 }
 */
export function flatRateBias(
  chosen: Tariff,
  alternative: Tariff,
  usageUnits: readonly number[],
): PlanBias {
  nonEmpty({ usageUnits });
  const chosenFen = tariffBillsFen(chosen, usageUnits);
  const alternativeFen = tariffBillsFen(alternative, usageUnits);
  const overpaidFen = chosenFen
    .map((fen, bill) => fen - (alternativeFen[bill] as number))
    .filter((fen) => fen > 0);
  return {
    wouldSaveRatio: overpaidFen.length / usageUnits.length,
    meanOverpaidFen: overpaidFen.length === 0 ? null : sum(overpaidFen) / overpaidFen.length,
    chosenTotalFen: sum(chosenFen),
    alternativeTotalFen: sum(alternativeFen),
  };
}

/**
 * Share of one customer's bills that come as a shock. 账单惊吓的比例。
 *
 * @param billsFen    her bills, fen, >= 0, at least one
 * @param medianTimes a bill above so many times her own median is a shock, > 0; 1.5 is usual here
 * @returns share 0–1
 * @throws RangeError if there is no bill, one is negative, or `medianTimes` is not above 0
 * @source own definition, after Lambrecht & Skiera 2006, Journal of Marketing Research 43(2), 212–223
 * @example billShockRatio([3000, 3000, 3200, 5100], 1.5) // 0.25
 */
export function billShockRatio(billsFen: readonly number[], medianTimes: number): number {
  nonEmpty({ billsFen });
  atLeast(0, { billsFen });
  above(0, { medianTimes });
  const [medianFen] = quantiles(billsFen, [0.5]) as [number];
  return billsFen.filter((fen) => fen > medianFen * medianTimes).length / billsFen.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

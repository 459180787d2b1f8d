// What customers will still bring, or the reason why the data cannot say. 客户以后还会带来多少，或数据为什么说不清。
import { above } from '../_check';
import { type Watch, watchPart } from '../_watch';
import { type BgNbdFit, bgNbdFit } from './bg-nbd-fit';
import { bgNbdFuturePurchases } from './bg-nbd-purchases';
import { expectedSpendYuan, type GammaGammaParameters, meanSpendYuan } from './gamma-gamma';
import { type GammaGammaFit, gammaGammaFit } from './gamma-gamma-fit';
import type { BgNbdParameters } from './bg-nbd';
import type { PurchaseHistories } from './purchase-histories';

/** A forecast for each customer, or why there is none. 每位客户的预测，或没有预测的原因。 */
export interface ValueForecast {
  /**
   * null when there is a forecast. Else: what `bgNbdFit` says of purchases, the spend cannot be told, or
   * the largest spenders have no bound. 没有预测的原因；有预测时为 null
   */
  problem: BgNbdFit['problem'] | 'spendNotIdentified' | 'spendHasNoMean';
  /** how often they buy and whether they leave. 购买与流失模型 */
  purchases: BgNbdFit;
  /** how much they spend each time. 每次金额模型 */
  spend: GammaGammaFit;
  /** one number for each customer, in the order of the histories. 每位客户的预测 */
  customers: CustomerForecasts | null;
}

/** Columns of forecasts. 各列预测。 */
export interface CustomerForecasts {
  /** purchases expected within the horizon. 期望购买次数 */
  futurePurchases: Float64Array;
  /** money expected of each of them. 每次期望金额 */
  expectedSpends: Float64Array;
  /** money expected within the horizon. 期望消费金额 */
  values: Float64Array;
}

/**
 * Spend expected of every customer within a horizon. 每位客户在一段时间内的期望消费。
 *
 * Where the data do not show who has left, there is a reason and no number. 数据看不出谁已流失时，
 * 只给原因，不给数。
 *
 * @param histories   columns of one length, at least one customer; `meanAmounts`: mean money of the
 *   repeat purchases, 0 without one
 * @param horizonTime how far to look ahead, > 0, in the unit of time of the histories
 * @param watch       progress and a way to stop, may be left out
 * @returns both fits as they went, and forecasts in the money of the histories, not rounded
 * @throws RangeError if a column is empty, a history cannot have happened or `horizonTime` is not above 0
 * @throws whatever the signal of the watch was aborted with
 * @source Fader, Hardie & Lee 2005, J. Marketing Research 42(4), 415–430 (purchases times spend)
 * @formula V_i = E[Y_i(t) \mid x, t_x, T] \; E[M_i \mid x, m]
 * @simplifies Money spent, not profit, and not discounted: `discountedValue` does both.
 *   是消费额，不是毛利，也没有折现；两者见 `discountedValue`。
 * @example valueForecast({ repeatCounts: [0, 0], lastTimes: [0, 0], observedTimes: [9, 8],
 *   meanAmounts: [0, 0] }, 30).problem // 'noRepeats'
 */
export function valueForecast(
  histories: PurchaseHistories & { meanAmounts: ArrayLike<number> },
  horizonTime: number,
  watch?: Watch,
): ValueForecast {
  above(0, { horizonTime });
  const purchases = bgNbdFit(histories, watchPart(watch, 0, 0.7));
  const { repeatCounts, meanAmounts } = histories;
  const spend = gammaGammaFit(repeatCounts, meanAmounts, watchPart(watch, 0.7, 1));
  const problem = purchases.problem ?? spendProblem(spend.parameters);
  if (problem || !purchases.parameters || !spend.parameters) {
    return { problem, purchases, spend, customers: null };
  }
  const customers = forecasts(histories, horizonTime, purchases.parameters, spend.parameters);
  return { problem: null, purchases, spend, customers };
}

function spendProblem(parameters: GammaGammaParameters | null): ValueForecast['problem'] {
  if (!parameters) return 'spendNotIdentified';
  return meanSpendYuan(parameters) === Infinity ? 'spendHasNoMean' : null;
}

function forecasts(
  histories: Parameters<typeof valueForecast>[0],
  horizonTime: number,
  buying: BgNbdParameters,
  spending: GammaGammaParameters,
): CustomerForecasts {
  const { repeatCounts, lastTimes, observedTimes, meanAmounts } = histories;
  const futurePurchases = Float64Array.from(repeatCounts, (repeatCount, i) => {
    const lastTime = lastTimes[i] as number;
    const observedTime = observedTimes[i] as number;
    return bgNbdFuturePurchases(buying, { repeatCount, lastTime, observedTime }, horizonTime);
  });
  const expectedSpends = Float64Array.from(repeatCounts, (repeatCount, i) =>
    expectedSpendYuan(spending, repeatCount, meanAmounts[i] as number),
  );
  const values = futurePurchases.map((count, i) => count * (expectedSpends[i] as number));
  return { futurePurchases, expectedSpends, values };
}

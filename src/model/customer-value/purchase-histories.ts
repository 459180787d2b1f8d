// What is known of each customer's buying: how often, when last, watched how long. 客户购买历史。
import { above, atLeast, nonEmpty, sameLength, wholeNumber } from '../_check';

/** One customer, watched since the first purchase. 一位客户自首购以来的购买历史。 */
export interface PurchaseHistory {
  /** x: purchases after the first one, whole, >= 0. 重复购买次数 */
  repeatCount: number;
  /** t_x: time of the last of them since the first purchase, 0 without one; not "days ago". 末次购买时点 */
  lastTime: number;
  /** T: time since the first purchase until now, > 0, in the same unit. 观察时长 */
  observedTime: number;
}

/** Many customers, one column for each fact; any one unit of time. 许多客户，按列存放。 */
export interface PurchaseHistories {
  /** x: purchases after the first one, whole, >= 0. 重复购买次数 */
  repeatCounts: ArrayLike<number>;
  /** t_x: time of the last of them since the first purchase. 末次购买时点 */
  lastTimes: ArrayLike<number>;
  /** T: time since the first purchase until now. 观察时长 */
  observedTimes: ArrayLike<number>;
}

/** Histories with equal ones put together, in ascending order. 合并相同历史后的结果，已排序。 */
export interface CollapsedHistories {
  repeatCounts: Float64Array;
  lastTimes: Float64Array;
  observedTimes: Float64Array;
  /** customers with this history. 相同历史的人数 */
  customerCounts: Float64Array;
}

/**
 * Refuses a history that cannot have happened. 拒绝不可能出现的购买历史。
 *
 * @param history one customer, any one unit of time
 * @throws RangeError naming the fact that is out of range, or a last purchase that is later than now,
 *   at the first purchase, or there although nothing was bought again
 * @source own definition
 * @example checkHistory({ repeatCount: 0, lastTime: 3, observedTime: 9 }) // RangeError: lastTime must be 0 without a repeat purchase, got 3
 */
export function checkHistory({ repeatCount, lastTime, observedTime }: PurchaseHistory): void {
  wholeNumber({ repeatCount });
  atLeast(0, { repeatCount, lastTime });
  above(0, { observedTime });
  const problem = historyProblem(repeatCount, lastTime, observedTime);
  if (problem) throw new RangeError(`lastTime ${problem}, got ${lastTime}`);
}

/**
 * Puts equal histories together. 合并相同的购买历史。
 *
 * Customers with the same three numbers count the same in every likelihood, and shops have many of
 * them. 三个数都相同的客户对似然的贡献相同，合并后计算快得多。
 *
 * @param histories columns of one length, at least one customer
 * @returns distinct histories by repeat count, last and observed time, with the number of customers
 * @throws RangeError if a column is empty or of another length, or naming the customer whose history
 *   cannot have happened
 * @source own definition
 * @formula \sum_i \ln L_i = \sum_{(x, t_x, T)} n_{x, t_x, T} \ln L(x, t_x, T)
 * @example collapsedHistories({ repeatCounts: [0, 1, 0], lastTimes: [0, 2, 0],
 *   observedTimes: [9, 9, 9] }).customerCounts // [2, 1]
 */
export function collapsedHistories(histories: PurchaseHistories): CollapsedHistories {
  const { repeatCounts, lastTimes, observedTimes } = histories;
  nonEmpty({ repeatCounts });
  sameLength({ repeatCounts, lastTimes, observedTimes });
  wholeNumber({ repeatCounts });
  atLeast(0, { repeatCounts, lastTimes });
  above(0, { observedTimes });
  checkTimes(histories);

  const columns = [repeatCounts, lastTimes, observedTimes].map((column) =>
    Float64Array.from(column),
  );
  const [x, last, now] = columns as [Float64Array, Float64Array, Float64Array];
  const compare = (i: number, j: number) => by(x, i, j) || by(last, i, j) || by(now, i, j);
  const order = Uint32Array.from(x, (_, i) => i).sort(compare);
  const firsts: number[] = [];
  const counts: number[] = [];
  for (let k = 0; k < order.length; k++) {
    const isNew = k === 0 || compare(order[k - 1] as number, order[k] as number) !== 0;
    if (isNew) firsts.push(order[k] as number);
    if (isNew) counts.push(1);
    else counts[counts.length - 1] = (counts.at(-1) as number) + 1;
  }
  const picked = (column: Float64Array) => Float64Array.from(firsts, (i) => column[i] as number);
  return {
    repeatCounts: picked(x),
    lastTimes: picked(last),
    observedTimes: picked(now),
    customerCounts: Float64Array.from(counts),
  };
}

function by(column: Float64Array, i: number, j: number): number {
  return (column[i] as number) - (column[j] as number);
}

function checkTimes({ repeatCounts, lastTimes, observedTimes }: PurchaseHistories): void {
  for (let i = 0; i < lastTimes.length; i++) {
    const last = lastTimes[i] as number;
    const problem = historyProblem(repeatCounts[i] as number, last, observedTimes[i] as number);
    if (problem) throw new RangeError(`lastTimes[${i}] ${problem}, got ${last}`);
  }
}

function historyProblem(
  repeatCount: number,
  lastTime: number,
  observedTime: number,
): string | null {
  if (lastTime > observedTime) return `must be at most the observed time ${observedTime}`;
  if (repeatCount === 0 && lastTime !== 0) return 'must be 0 without a repeat purchase';
  if (repeatCount > 0 && lastTime === 0) return 'must be above 0 after a repeat purchase';
  return null;
}

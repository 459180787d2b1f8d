// How many find each price cheap or expensive: the four curves. 价格敏感度的四条累计曲线。
import { type PsmAnswer, psmValidity } from './psm-answers';

/** Four curves of counts over the prices that people named, for those whose answers rise. 四条曲线 */
export interface PsmCurves {
  /** prices named in any answer, yuan, rising, each once. 价格 */
  pricesYuan: number[];
  /** persons to whom the price is too cheap: all below the first price, none at the last. 太便宜人数 */
  tooCheapCounts: number[];
  /** persons to whom it is cheap, falling likewise. 便宜人数 */
  cheapCounts: number[];
  /** persons to whom it is expensive: none below the first price, all at the last. 贵人数 */
  expensiveCounts: number[];
  /** persons to whom it is too expensive, rising likewise. 太贵人数 */
  tooExpensiveCounts: number[];
  /** persons counted: divide by it for shares. 有效人数 */
  validCount: number;
  /** persons left out because their answers do not rise. 剔除人数 */
  droppedCount: number;
}

/**
 * The four curves of the price sensitivity meter. 价格敏感度四条曲线。
 *
 * Counts, not shares: crossings are then found without rounding, and each curve ends exactly at none or
 * all. 用人数而不用比例：求交点时没有舍入误差，曲线两端正好是零和全部。
 *
 * @param answers four prices of each person, yuan, >= 0, at least one person
 * @returns counts at every price named; empty lists when no answer rises
 * @throws RangeError if there is no person or a price is negative
 * @source van Westendorp 1976, NSS Price Sensitivity Meter, Proceedings of the 29th ESOMAR Congress, 139–167
 * @formula TC(p) = \#\{ tc_i > p \}, \; CH(p) = \#\{ ch_i > p \}, \; EX(p) = \#\{ ex_i \le p \}, \; TE(p) = \#\{ te_i \le p \}
 * @simplifies What people say about a price is not what they pay. 说能接受的价，不等于真会付的价。
 * @example psmCurves([{ tooCheapYuan: 5, cheapYuan: 8, expensiveYuan: 12, tooExpensiveYuan: 15 }]).cheapCounts
 *   // [1, 0, 0, 0]
 */
export function psmCurves(answers: readonly PsmAnswer[]): PsmCurves {
  const { validRows, droppedRows } = psmValidity(answers);
  const valid = validRows.map((row) => answers[row] as PsmAnswer);
  const sorted = (pick: (answer: PsmAnswer) => number) => Float64Array.from(valid, pick).sort();
  const tooCheap = sorted((answer) => answer.tooCheapYuan);
  const cheap = sorted((answer) => answer.cheapYuan);
  const expensive = sorted((answer) => answer.expensiveYuan);
  const tooExpensive = sorted((answer) => answer.tooExpensiveYuan);
  const all = new Float64Array(4 * valid.length);
  [tooCheap, cheap, expensive, tooExpensive].forEach((column, k) => {
    all.set(column, k * valid.length);
  });
  all.sort();
  const pricesYuan = Array.from(all).filter((yuan, i) => i === 0 || yuan !== all[i - 1]);
  const rising = (column: Float64Array) => reachedCounts(column, pricesYuan);
  const falling = (column: Float64Array) => rising(column).map((count) => valid.length - count);
  return {
    pricesYuan,
    tooCheapCounts: falling(tooCheap),
    cheapCounts: falling(cheap),
    expensiveCounts: rising(expensive),
    tooExpensiveCounts: rising(tooExpensive),
    validCount: valid.length,
    droppedCount: droppedRows.length,
  };
}

function reachedCounts(sorted: Float64Array, pricesYuan: readonly number[]): number[] {
  let count = 0;
  return pricesYuan.map((yuan) => {
    while (count < sorted.length && (sorted[count] as number) <= yuan) count++;
    return count;
  });
}

// The price points of the price sensitivity meter. 价格敏感度测试的关键价格点。
import type { PsmAnswer } from './psm-answers';
import { psmCurves, type PsmCurves } from './psm-curves';

/** Where two curves meet. 两条曲线的交点 */
export interface PriceCrossing {
  /** first price at which they meet, yuan. 交点价格 */
  priceYuan: number;
  /** last price at which they still meet, yuan: the same, unless they run together. 重合段的终点 */
  lastPriceYuan: number;
}

/** Price points, with both definitions of the acceptable range. 关键价格点与两种可接受区间 */
export interface PricePoints {
  /** as many find it too cheap as too expensive: the optimal price point. 最优价格点 OPP */
  optimal: PriceCrossing;
  /** as many find it cheap as expensive: the indifference price point. 无差异价格点 IPP */
  indifference: PriceCrossing;
  /** from too cheap = not cheap to too expensive = not expensive, as published. 原始可接受区间 */
  original: AcceptableRange;
  /** from too cheap = expensive to too expensive = cheap, as used by several agencies. 较窄区间 */
  narrow: AcceptableRange;
}

/** Ends of the acceptable prices. 可接受价格区间的两端 */
export interface AcceptableRange {
  /** point of marginal cheapness. 边际低价点 PMC */
  cheapEnd: PriceCrossing;
  /** point of marginal expensiveness. 边际高价点 PME */
  expensiveEnd: PriceCrossing;
}

/** Price points, and how many people they rest on. 价格敏感度测试结果 */
export interface PriceSensitivity {
  /** null when nobody's answers rise. 价格点；无人作答有效时为 null */
  points: PricePoints | null;
  /** persons counted. 有效人数 */
  validCount: number;
  /** persons left out because their answers do not rise: to be told with the result. 剔除人数 */
  droppedCount: number;
}

/**
 * Price points of the van Westendorp price sensitivity meter. 价格敏感度测试（PSM）的价格点。
 *
 * Curves meet by straight lines between the prices named. Each pair falls and rises, so that it meets
 * once; where it stays together for a while, both ends are told.
 * 相邻报价之间按直线求交点；两条曲线一降一升，只会相交一次，若重合一段，两端都给出。
 *
 * @param answers four prices of each person, yuan, >= 0, at least one person
 * @returns points in yuan, not rounded; answers that do not rise are left out and counted
 * @throws RangeError if there is no person or a price is negative
 * @source van Westendorp 1976, NSS Price Sensitivity Meter, Proceedings of the 29th ESOMAR Congress,
 *   139–167; narrow range: Alletsee, R package pricesensitivitymeter
 * @formula TC(OPP) = TE(OPP), \quad CH(IPP) = EX(IPP)
 * @simplifies No rival and no quantity is asked about: this is a range to test, not a demand curve.
 *   没问对手，也没问买多少：得到的是待测区间，不是需求曲线。
 * @vectors psm.vanWestendorp
 * @example vanWestendorp([{ tooCheapYuan: 5, cheapYuan: 8, expensiveYuan: 12, tooExpensiveYuan: 15 },
 *   { tooCheapYuan: 9, cheapYuan: 13, expensiveYuan: 16, tooExpensiveYuan: 20 }]).points?.indifference
 *   // { priceYuan: 12, lastPriceYuan: 12 }
 */
export function vanWestendorp(answers: readonly PsmAnswer[]): PriceSensitivity {
  const curves = psmCurves(answers);
  const { validCount, droppedCount } = curves;
  return { points: validCount === 0 ? null : pointsOf(curves), validCount, droppedCount };
}

function pointsOf(curves: PsmCurves): PricePoints {
  const { tooCheapCounts, cheapCounts, expensiveCounts, tooExpensiveCounts, validCount } = curves;
  const others = (counts: readonly number[]) => counts.map((count) => validCount - count);
  const meet = (falling: readonly number[], rising: readonly number[]) =>
    crossing(
      curves.pricesYuan,
      falling.map((count, i) => count - (rising[i] as number)),
    );
  return {
    optimal: meet(tooCheapCounts, tooExpensiveCounts),
    indifference: meet(cheapCounts, expensiveCounts),
    original: {
      cheapEnd: meet(tooCheapCounts, others(cheapCounts)),
      expensiveEnd: meet(others(expensiveCounts), tooExpensiveCounts),
    },
    narrow: {
      cheapEnd: meet(tooCheapCounts, expensiveCounts),
      expensiveEnd: meet(cheapCounts, tooExpensiveCounts),
    },
  };
}

// Gaps fall from all persons, below the first price, to minus all persons, at the last.
function crossing(pricesYuan: readonly number[], gaps: readonly number[]): PriceCrossing {
  const at = gaps.findIndex((gap) => gap <= 0);
  const [yuan, gap] = [pricesYuan[at] as number, gaps[at] as number];
  if (gap === 0) {
    return { priceYuan: yuan, lastPriceYuan: pricesYuan[gaps.lastIndexOf(0)] as number };
  }
  if (at === 0) return { priceYuan: yuan, lastPriceYuan: yuan };
  const [yuanBefore, gapBefore] = [pricesYuan[at - 1] as number, gaps[at - 1] as number];
  const priceYuan = yuanBefore + ((yuan - yuanBefore) * gapBefore) / (gapBefore - gap);
  return { priceYuan, lastPriceYuan: priceYuan };
}

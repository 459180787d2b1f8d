// Rules that turn values into scores 1 to 5, and what each does with ties. 打分规则，以及同值怎么办。
import { above, atLeast, atMost, finite, wholeNumber } from '../_check';
import { equalPartEdges } from '../statistics/quantile';

/**
 * Scores by the share of values that are strictly worse. 按「比它差的占比」打分。
 *
 * Equal values always share a score, and the worst value always scores 1.
 * 同值同分，最差的永远是 1 分。
 *
 * @param values   finite numbers, any unit; an empty list has no scores
 * @param binCount highest score, whole, 1–255
 * @param isLowBetter true when less is better, such as days since the last purchase
 * @returns a score for each value, whole, 1 to `binCount`; some scores may be nobody's
 * @throws RangeError if a value is not finite or `binCount` is out of range
 * @source own definition
 * @formula s_i = \min(b, 1 + \lfloor b \, |\{j : x_j < x_i\}| / n \rfloor)
 * @simplifies A score says the rank in this list only; next month's 5 may be another value.
 *   分数只说明在这批人里的名次；下个月的 5 分可能是另一个数。
 * @vectors rfm.score rfm.table
 * @example shareBelowScores([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], 5) // [1, 1, 1, 1, 1, 1, 4, 4, 5, 5]
 */
export function shareBelowScores(
  values: ArrayLike<number>,
  binCount: number,
  isLowBetter = false,
): Uint8Array {
  const sorted = checkedAndSorted(values, binCount);
  const count = sorted.length;
  return Uint8Array.from(values, (value) => {
    const worse = isLowBetter ? count - countUpTo(sorted, value) : countBelow(sorted, value);
    // Whole numbers before the division: 5 × 0.6 may be a hair under 3, 5 × 6 / 10 never is.
    return Math.min(binCount, 1 + Math.floor((binCount * worse) / count));
  });
}

/**
 * Scores by the share of values that are at most as good, rounded up. 按「不比它好的占比」向上取整打分。
 *
 * Equal values share a score, but when many tie at the worst, nobody scores 1.
 * 同值同分；但垫底的人很多时，没有人得 1 分。
 *
 * @param values   finite numbers, more is better; an empty list has no scores
 * @param binCount highest score, whole, 1–255
 * @returns a score for each value, whole, 1 to `binCount`
 * @throws RangeError if a value is not finite or `binCount` is out of range
 * @source own definition, as spreadsheets use PERCENTRANK or the empirical distribution
 * @formula s_i = \lceil b \, |\{j : x_j \le x_i\}| / n \rceil
 * @simplifies When many tie at the worst, the low scores are nobody's. 垫底的人很多时，低分没有人得。
 * @vectors rfm.score
 * @example ceilingScores([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], 5) // [3, 3, 3, 3, 3, 3, 4, 4, 5, 5]
 */
export function ceilingScores(values: ArrayLike<number>, binCount: number): Uint8Array {
  const sorted = checkedAndSorted(values, binCount);
  return Uint8Array.from(values, (value) =>
    Math.ceil((binCount * countUpTo(sorted, value)) / sorted.length),
  );
}

/**
 * Scores by cutting the sorted list into equal parts, ties or not. 排序后等分打分，同值也会被拆开。
 *
 * @param values   finite numbers, more is better; an empty list has no scores
 * @param binCount highest score, whole, 1–255
 * @returns a score for each value, whole, 1 to `binCount`; of equal values the later may score more
 * @throws RangeError if a value is not finite or `binCount` is out of range
 * @source NTILE of ISO/IEC 9075-2 (SQL): earlier parts take one more when the count does not divide
 * @formula s_i = 1 + \begin{cases} \lfloor p_i/(q+1) \rfloor & p_i < r(q+1) \\ r + \lfloor (p_i - r(q+1))/q \rfloor & \text{else} \end{cases}
 *   \quad q = \lfloor n/b \rfloor, \; r = n \bmod b
 * @simplifies Equal customers get unequal scores, by their place in the file.
 *   数值相同的客户会因为在文件里的先后而得不同的分。
 * @vectors rfm.score
 * @example equalPartScores([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], 5) // [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
 */
export function equalPartScores(values: ArrayLike<number>, binCount: number): Uint8Array {
  const { length } = checkedAndSorted(values, binCount);
  const order = Array.from({ length }, (_, i) => i).sort(
    (a, b) => (values[a] as number) - (values[b] as number) || a - b,
  );
  const small = Math.floor(length / binCount);
  const largeCount = length % binCount;
  const inLarge = largeCount * (small + 1);
  const scores = new Uint8Array(length);
  order.forEach((i, place) => {
    const part = place < inLarge ? place / (small + 1) : largeCount + (place - inLarge) / small;
    scores[i] = 1 + Math.floor(part);
  });
  return scores;
}

/**
 * Bins by quantiles, with equal edges dropped. 按分位数分箱，重复的边界会被去掉。
 *
 * With many ties bins vanish: the best may be in bin 2 although five were asked for.
 * 同值多时箱会变少：要五箱，最好的可能只排到第 2 箱。
 *
 * @param values   at least one finite number, more is better
 * @param binCount bins asked for, whole, 1–255
 * @returns edges as computed, and for each value its bin from 0, edges belonging to the bin below
 * @throws RangeError if there is no value, one is not finite, or `binCount` is out of range
 * @source Hyndman & Fan 1996, definition 7; as pandas.qcut with duplicates dropped
 * @formula b_i = |\{e \in \{Q(\tfrac1b), \dots, Q(\tfrac{b-1}b)\} : Q(0) < e < x_i\}|
 * @simplifies The number of bins depends on the data. 箱数随数据而变。
 * @vectors rfm.score
 * @example quantileBins([1, 1, 1, 1, 1, 1, 2, 2, 3, 9], 5).edges // [1, 1, 1, 1.4, 2.2, 9]
 */
export function quantileBins(
  values: ArrayLike<number>,
  binCount: number,
): { edges: number[]; bins: Uint8Array } {
  checkBinCount(binCount);
  const edges = equalPartEdges(values, binCount);
  const inner = edges.filter((edge, i) => i > 0 && i < binCount && edge !== edges[i - 1]);
  const open = inner.filter((edge) => edge !== edges.at(-1));
  const bins = Uint8Array.from(values, (value) => open.filter((edge) => value > edge).length);
  return { edges, bins };
}

/**
 * Scores by cut points that people chose. 按人定的分界打分。
 *
 * @param values finite numbers, any unit
 * @param cuts   rising cut points, same unit; a value equal to a cut is on its better side
 * @param isLowBetter true when less is better
 * @returns a score for each value, whole, 1 to one more than there are cuts
 * @throws RangeError if a value or cut is not finite, cuts do not rise, or there are over 254
 * @source own definition
 * @formula s_i = 1 + |\{k : x_i \ge c_k\}|
 * @simplifies A yuan at a cut changes the score. 分界上差一元，分数就变。
 * @example cutScores([10, 30, 90], [30, 60], true) // [3, 3, 1]
 */
export function cutScores(
  values: ArrayLike<number>,
  cuts: readonly number[],
  isLowBetter = false,
): Uint8Array {
  finite({ values, cuts });
  cuts.forEach((cut, i) => {
    if (i > 0) above(cuts[i - 1] as number, { [`cuts[${i}]`]: cut });
  });
  checkBinCount(cuts.length + 1);
  const isReached = (value: number, cut: number) => (isLowBetter ? value <= cut : value >= cut);
  return Uint8Array.from(values, (value) => 1 + cuts.filter((cut) => isReached(value, cut)).length);
}

function checkedAndSorted(values: ArrayLike<number>, binCount: number): Float64Array {
  finite({ values });
  checkBinCount(binCount);
  return Float64Array.from(values).sort();
}

function checkBinCount(binCount: number): void {
  wholeNumber({ binCount });
  atLeast(1, { binCount });
  atMost(255, { binCount });
}

/** Values of a sorted list below `limit`. */
function countBelow(sorted: Float64Array, limit: number): number {
  return firstPlace(sorted, (value) => value >= limit);
}

/** Values of a sorted list up to and with `limit`. */
function countUpTo(sorted: Float64Array, limit: number): number {
  return firstPlace(sorted, (value) => value > limit);
}

function firstPlace(sorted: Float64Array, isPast: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

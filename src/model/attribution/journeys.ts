// Journeys of touches before a sale, in columns. 成交前的接触路径，按列存放。
import { atLeast, nonEmpty, sameLength } from '../_check';

/** Journeys one after another, and how often each was made. 用户路径及其次数。 */
export interface Journeys {
  /** names of the channels, at least one. 渠道名称 */
  channelNames: readonly string[];
  /** place in `channelNames` of each touch, all journeys in a row. 每次接触的渠道编号 */
  touchChannels: ArrayLike<number>;
  /** where each journey's touches begin, from 0, rising; last comes the number of touches. 路径起点 */
  journeyStarts: ArrayLike<number>;
  /** how many such journeys ended in a sale, >= 0. 成交次数 */
  conversionCounts: ArrayLike<number>;
  /** how many ended in none, >= 0. 未成交次数 */
  nullCounts: ArrayLike<number>;
}

/** Journeys read from texts, and what could not be used. 读入的路径与弃用的行。 */
export interface ReadJourneys extends Journeys {
  /** rows without any touch, left out. 没有接触点而弃用的行数 */
  emptyRowCount: number;
  /** conversions of the rows left out: no channel can be credited with them. 弃用行的成交次数 */
  emptyConversionCount: number;
}

/**
 * Journeys from texts such as `search > ad > search`. 从文本读入用户路径。
 *
 * @param paths            one text a row; blanks around a name are cut off, empty names passed over
 * @param conversionCounts journeys of each row that ended in a sale, >= 0
 * @param nullCounts       journeys of each row that ended in none, >= 0
 * @param separator        what stands between two touches
 * @returns columns, channels in the order of their names, and how many rows were left out
 * @throws RangeError if lists differ in length, a count is negative, or no row has a touch
 * @source own definition
 * @example journeysOf(['b > a', 'b'], [1, 0], [0, 2]).touchChannels // [1, 0, 1]
 */
export function journeysOf(
  paths: readonly string[],
  conversionCounts: ArrayLike<number>,
  nullCounts: ArrayLike<number>,
  separator = '>',
): ReadJourneys {
  sameLength({ paths, conversionCounts, nullCounts });
  const rows = paths.map((path) =>
    path
      .split(separator)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  const names = rows.flat();
  const channelNames = [...new Set(names)].sort();
  const codes = new Map(channelNames.map((name, code) => [name, code]));
  const kept = [...rows.keys()].filter((row) => rows[row]?.length);
  const starts = new Int32Array(kept.length + 1);
  kept.forEach((row, i) => {
    starts[i + 1] = (starts[i] as number) + (rows[row]?.length as number);
  });
  const countsOf = (counts: ArrayLike<number>) =>
    Float64Array.from(kept, (row) => counts[row] as number);
  const empty = [...rows.keys()].filter((row) => !rows[row]?.length);
  const journeys = {
    channelNames,
    touchChannels: Int32Array.from(names, (name) => codes.get(name) as number),
    journeyStarts: starts,
    conversionCounts: countsOf(conversionCounts),
    nullCounts: countsOf(nullCounts),
    emptyRowCount: empty.length,
    emptyConversionCount: empty.reduce((sum, row) => sum + (conversionCounts[row] as number), 0),
  };
  checkJourneys(journeys);
  return journeys;
}

/**
 * Refuses journeys whose columns do not fit together. 拒绝各列对不上的路径数据。
 *
 * @param journeys columns as in `Journeys`
 * @throws RangeError naming the column, the place and the value
 * @source own definition
 * @example checkJourneys({ channelNames: ['a'], touchChannels: [1], journeyStarts: [0, 1],
 *   conversionCounts: [1], nullCounts: [0] })
 *   // RangeError: touchChannels[0] must be the place of a channel in channelNames, got 1
 */
export function checkJourneys(journeys: Journeys): void {
  const { channelNames, touchChannels, journeyStarts, conversionCounts, nullCounts } = journeys;
  nonEmpty({ channelNames, touchChannels, conversionCounts });
  sameLength({ conversionCounts, nullCounts });
  atLeast(0, { conversionCounts, nullCounts });
  checkStarts(journeyStarts, conversionCounts.length, touchChannels.length);
  const refuse = (name: string, rule: string, value: number | undefined) => {
    throw new RangeError(`${name} must be ${rule}, got ${value}`);
  };
  // In a plain loop: a shop has millions of touches.
  for (let touch = 0; touch < touchChannels.length; touch++) {
    const code = touchChannels[touch] as number;
    if (Number.isInteger(code) && code >= 0 && code < channelNames.length) continue;
    refuse(`touchChannels[${touch}]`, 'the place of a channel in channelNames', code);
  }
  const total = sumOf(conversionCounts) + sumOf(nullCounts);
  if (!Number.isFinite(total)) refuse('the sum of all counts', 'finite', total);
}

/**
 * Sum of a column of counts. 一列计数之和。
 *
 * @param counts numbers, any
 * @returns their sum; 0 for an empty column
 * @throws nothing
 * @source definition
 * @example sumOf([1, 2, 3]) // 6
 */
export function sumOf(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++) sum += counts[i] as number;
  return sum;
}

function checkStarts(starts: ArrayLike<number>, journeyCount: number, touchCount: number): void {
  if (starts.length !== journeyCount + 1) {
    const rule = `one longer than conversionCounts (${journeyCount})`;
    throw new RangeError(`journeyStarts must be ${rule}, got ${starts.length}`);
  }
  if (starts[0] !== 0) throw new RangeError(`journeyStarts[0] must be 0, got ${starts[0]}`);
  for (let i = 1; i <= journeyCount; i++) {
    const start = starts[i] as number;
    const before = starts[i - 1] as number;
    if (Number.isInteger(start) && start > before) continue;
    throw new RangeError(
      `journeyStarts[${i}] must be a whole number above ${before}, got ${start}`,
    );
  }
  if (starts[journeyCount] === touchCount) return;
  const rule = `the number of touches, ${touchCount}`;
  throw new RangeError(
    `journeyStarts[${journeyCount}] must be ${rule}, got ${starts[journeyCount]}`,
  );
}

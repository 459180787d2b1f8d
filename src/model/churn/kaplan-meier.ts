// How many customers are still there after some time, when some are only watched so long. 生存曲线（有删失）。
import { atLeast, nonEmpty, sameLength } from '../_check';
import { normalQuantile } from '../special/normal-distribution';

// A product of fractions that is exactly one half may be rounded up.
const HALF = 0.5 + 1e-12;

/** Customers with the time they were watched. 客户观察记录，按列存放。 */
export interface Lifetimes {
  /** time of leaving, or of the last look at who is still there, >= 0. 时长 */
  times: ArrayLike<number>;
  /** 1 left at that time, 0 was still there. 1 表示流失，0 表示删失（仍在） */
  events: ArrayLike<number>;
  /** time from which on a customer is watched, before `times`; 0 if left out. 开始观察的时间（延迟进入） */
  entryTimes?: ArrayLike<number> | undefined;
}

/** The survival curve at one time. 生存曲线上的一点。 */
export interface SurvivalRow {
  time: number;
  /** customers watched just before this time. 风险人数 */
  atRiskCount: number;
  /** those of them who left at this time. 流失人数 */
  eventCount: number;
  /** those last seen at this time, still there; they count as at risk for it. 删失人数 */
  censoredCount: number;
  /** share still there after this time, 0–1. 生存率 */
  survivalRatio: number;
  /** Greenwood's standard error of the share; null once nobody is left. 标准误 */
  standardError: number | null;
  /** confidence interval of the share, 0–1; null while all or none are there. 置信区间 */
  lowRatio: number | null;
  highRatio: number | null;
}

/** A survival curve. 生存曲线。 */
export interface SurvivalCurve {
  /** one row for each time at which somebody left or was last seen, in order. 各时点 */
  rows: SurvivalRow[];
  /** first time at which half or fewer are there; null if that was not seen. 中位时长 */
  medianTime: number | null;
  /** customers, and how many of them left. 客户数与流失数 */
  customerCount: number;
  eventCount: number;
}

/**
 * Kaplan-Meier survival curve. 卡普兰–迈耶生存曲线。
 *
 * @param lifetimes  times, events and entries of one length, at least one customer, any unit of time
 * @param levelRatio confidence of the interval, above 0 and below 1
 * @returns the curve with its table of numbers at risk; it stays at 1 when nobody left
 * @throws RangeError if a column is empty or of another length, a time is negative or not finite, an
 *   event is neither 0 nor 1, or an entry is not before its time
 * @source Kaplan & Meier 1958, J. American Statistical Association 53(282), 457–481; Greenwood 1926
 *   (variance); interval on ln(−ln S): Kalbfleisch & Prentice 1980, § 1.3
 * @formula S(t) = \prod_{t_i \le t} \left( 1 - \frac{d_i}{n_i} \right), \quad \operatorname{se} = S \sqrt{\textstyle\sum \frac{d_i}{n_i(n_i-d_i)}}
 * @simplifies Who is no longer watched would have left no sooner and no later than the others.
 *   不再被观察的客户，与其他人流失得一样快。
 * @vectors churn.kaplanMeier
 * @example kaplanMeier({ times: [2, 3, 3, 5], events: [1, 1, 0, 0] }).rows[1].survivalRatio // 0.5
 * @example kaplanMeier({ times: [2, 3], events: [0, 0] }).medianTime // null
 */
export function kaplanMeier(lifetimes: Lifetimes, levelRatio = 0.95): SurvivalCurve {
  checkLifetimes(lifetimes);
  if (!(levelRatio > 0 && levelRatio < 1)) {
    throw new RangeError(`levelRatio must be above 0 and below 1, got ${levelRatio}`);
  }
  const z = normalQuantile((1 + levelRatio) / 2);
  const rows: SurvivalRow[] = [];
  let survivalRatio = 1;
  let greenwood = 0;
  for (const { time, atRiskCount, eventCount, censoredCount } of riskTable(lifetimes)) {
    survivalRatio *= 1 - eventCount / atRiskCount;
    greenwood += eventCount / (atRiskCount * (atRiskCount - eventCount));
    const standardError = survivalRatio > 0 ? survivalRatio * Math.sqrt(greenwood) : null;
    const ends = intervalOf(survivalRatio, greenwood, z);
    rows.push({
      time,
      atRiskCount,
      eventCount,
      censoredCount,
      survivalRatio,
      standardError,
      ...ends,
    });
  }
  return {
    rows,
    medianTime: rows.find((row) => row.survivalRatio <= HALF)?.time ?? null,
    customerCount: lifetimes.times.length,
    eventCount: rows.reduce((sum, row) => sum + row.eventCount, 0),
  };
}

// On the scale ln(−ln S) the ends cannot leave 0 to 1.
function intervalOf(ratio: number, greenwood: number, z: number) {
  if (!(ratio > 0 && ratio < 1)) return { lowRatio: null, highRatio: null };
  const spread = Math.exp((z * Math.sqrt(greenwood)) / Math.abs(Math.log(ratio)));
  return { lowRatio: ratio ** spread, highRatio: ratio ** (1 / spread) };
}

/**
 * Who was watched and who left, time by time. 风险人数表。
 *
 * @param lifetimes times, events and entries of one length, at least one customer
 * @returns one row for each time at which somebody left or was last seen, in order; leaving counts before
 *   being last seen, so that customers last seen at a time are at risk for it
 * @throws RangeError as `kaplanMeier`
 * @source Kaplan & Meier 1958, J. American Statistical Association 53(282), 457–481, § 2
 * @formula n_t = |\{i : E_i < t \le T_i\}|
 * @example riskTable({ times: [2, 3], events: [1, 0] })[1].atRiskCount // 1
 */
export function riskTable(lifetimes: Lifetimes) {
  checkLifetimes(lifetimes);
  const { times, events, entryTimes } = lifetimes;
  const order = Uint32Array.from({ length: times.length }, (_, i) => i);
  order.sort((i, j) => (times[i] as number) - (times[j] as number));
  const entries = entryTimes && Float64Array.from(entryTimes).sort();
  const rows: { time: number; atRiskCount: number; eventCount: number; censoredCount: number }[] =
    [];
  let entered = entries ? 0 : times.length;
  for (let from = 0; from < order.length;) {
    const time = times[order[from] as number] as number;
    while (entries && entered < entries.length && (entries[entered] as number) < time) entered += 1;
    let to = from;
    let eventCount = 0;
    while (to < order.length && times[order[to] as number] === time) {
      eventCount += events[order[to] as number] as number;
      to += 1;
    }
    rows.push({
      time,
      atRiskCount: entered - from,
      eventCount,
      censoredCount: to - from - eventCount,
    });
    from = to;
  }
  return rows;
}

function checkLifetimes({ times, events, entryTimes }: Lifetimes): void {
  nonEmpty({ times });
  sameLength({ times, events, ...(entryTimes && { entryTimes }) });
  atLeast(0, { times, ...(entryTimes && { entryTimes }) });
  for (let i = 0; i < times.length; i++) {
    if (events[i] !== 0 && events[i] !== 1) {
      throw new RangeError(`events[${i}] must be 0 or 1, got ${events[i]}`);
    }
    if (entryTimes && !((entryTimes[i] as number) < (times[i] as number))) {
      throw new RangeError(`entryTimes[${i}] must be below ${times[i]}, got ${entryTimes[i]}`);
    }
  }
}

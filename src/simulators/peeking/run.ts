// What the peeking trap computes from its controls. 偷看陷阱由控件算出的结果。
import { compareBeliefs } from '@/model/experiment/beta-binomial';
import { peekingErrorRatios } from '@/model/experiment/peeking';
import { sampleSize } from '@/model/experiment/sample-size';
import { type LookedTest, lookedTest } from '@/model/experiment/simulated-looks';
import { normalQuantile } from '@/model/special/normal-distribution';
import type { RunContext, Values } from '../_frame/declaration';
import { sumsOf } from './draws';
import { BETTER, type PeekingInputs } from './inputs';
import { AGREED_RATIO, MOST_LOOKS } from './levels';
import safeLevels from './safe-levels.reduce';

export type PeekingValues = Values<PeekingInputs>;

/** What a plan needs: people in each group, and days until both are full. 一种做法要多少人、多少天。 */
interface Need {
  alphaRatio: number;
  trialCount: number;
  dayCount: number;
}

export interface PeekingResult {
  values: PeekingValues;
  isBetter: boolean;
  /** Alarm beyond this many standard errors. */
  lineZ: number;
  /** The plan as set, one look at the agreed level, and the looks at the level that keeps it. */
  need: { plan: Need; once: Need; safe: Need };
  /** False alarms by number of looks, from 1 to 20. */
  errorRatios: number[];
  errorRatio: number;
  tests: LookedTest[];
  alarmCount: number;
}

export function runPeeking(values: PeekingValues, { seed }: RunContext): PeekingResult {
  const { looks, alphaRatio, truth } = values;
  const isBetter = truth === BETTER;
  const lineZ = -normalQuantile(alphaRatio / 2);
  const plan = needOf(values, alphaRatio);
  const endZ = isBetter ? endZOf(values, plan.trialCount) : 0;
  const tests = sumsOf(seed).map((sums) => lookedTest(sums, looks, endZ, lineZ));
  const errorRatios = errorsAt(alphaRatio);
  return {
    values,
    isBetter,
    lineZ,
    need: {
      plan,
      once: needOf(values, AGREED_RATIO),
      safe: needOf(values, safeLevels[looks - 1] ?? AGREED_RATIO),
    },
    errorRatios,
    errorRatio: errorRatios[looks - 1] ?? 0,
    tests,
    alarmCount: tests.filter(({ alarmLook }) => alarmLook !== null).length,
  };
}

function needOf(
  { baselineRatio, liftRatio, powerRatio, dailyVisitorCount }: PeekingValues,
  alphaRatio: number,
): Need {
  const demand = { alphaRatio, powerRatio };
  const { trialCount } = sampleSize(baselineRatio, baselineRatio * (1 + liftRatio), demand);
  return { alphaRatio, trialCount, dayCount: (2 * trialCount) / dailyVisitorCount };
}

/** The first winner among tests of equal versions, and how sure Bayes would be of it. 第一个假赢家。 */
export function firstFalseWinner({ tests, values, need }: PeekingResult) {
  const winner = tests.find(({ alarmLook, zs }) => alarmLook !== null && (zs.at(-1) ?? 0) > 0);
  if (!winner || winner.alarmLook === null) return null;
  const { baselineRatio, looks } = values;
  const trialCount = Math.max(1, Math.round((need.plan.trialCount * winner.alarmLook) / looks));
  const spread = Math.sqrt(2 * trialCount * baselineRatio * (1 - baselineRatio));
  const half = ((winner.zs.at(-1) ?? 0) * spread) / 2;
  const counted = (sign: number) =>
    Math.min(trialCount, Math.max(0, Math.round(trialCount * baselineRatio + sign * half)));
  const { treatmentBetterRatio } = compareBeliefs(
    { successCount: counted(-1), trialCount },
    { successCount: counted(1), trialCount },
  );
  return { look: winner.alarmLook, betterRatio: treatmentBetterRatio };
}

/** How early tests of a better version stop, and how much too large it then looks. 停得多早、高估多少。 */
export function stoppedEarly({ tests, values, need }: PeekingResult) {
  const endZ = endZOf(values, need.plan.trialCount);
  const stops = tests.flatMap(({ alarmLook, zs }) => {
    const z = zs.at(-1) ?? 0;
    return alarmLook !== null && z > 0 ? [{ time: alarmLook / values.looks, z }] : [];
  });
  if (stops.length === 0) return null;
  const mean = (of: (stop: { time: number; z: number }) => number) =>
    stops.reduce((sum, stop) => sum + of(stop), 0) / stops.length;
  return {
    count: stops.length,
    timeRatio: mean(({ time }) => time),
    // The lift that is measured at a share t of the people is z/√t standard errors of the end.
    liftTimes: mean(({ time, z }) => z / Math.sqrt(time) / endZ),
  };
}

// Mean of z at the planned end, pooled as the test pools.
function endZOf({ baselineRatio, liftRatio }: PeekingValues, trialCount: number): number {
  const pooled = baselineRatio * (1 + liftRatio / 2);
  const error = Math.sqrt((2 * pooled * (1 - pooled)) / trialCount);
  return (baselineRatio * liftRatio) / error;
}

let known = { alphaRatio: NaN, errorRatios: [] as number[] };

// Most moves leave the level as it is, and the curve is the slowest part.
function errorsAt(alphaRatio: number): number[] {
  if (known.alphaRatio !== alphaRatio)
    known = { alphaRatio, errorRatios: peekingErrorRatios(MOST_LOOKS, alphaRatio) };
  return known.errorRatios;
}

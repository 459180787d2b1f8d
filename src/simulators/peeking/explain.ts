// Why false alarms or days moved, and what binds the plan. 误报和天数为什么变，卡在哪里。
import type { RunContext, Sentence } from '../_frame/declaration';
import { AGREED_POWER_RATIO, AGREED_RATIO } from './levels';
import type { PeekingResult } from './run';
import { baseName, days, falseAlarms, level, people, ratio, whole } from './sentences';

const HAIR = 1e-9;
/** Smallest change of the error that is shown. */
const SHOWN = 5e-4;

/** Why the error moved against what it is compared with, and what binds. 结果为什么变。 */
export function explain(now: PeekingResult, base: PeekingResult, context: RunContext): Sentence[] {
  return [...moveOf(now, base, context), bindingOf(now)];
}

/** Whether a plan keeps to the agreed false alarms. 误报是否守在约定之内。 */
export const isHonest = ({ errorRatio }: PeekingResult) => errorRatio <= AGREED_RATIO + HAIR;

function moveOf(now: PeekingResult, base: PeekingResult, context: RunContext): Sentence[] {
  const gap = now.errorRatio - base.errorRatio;
  const values = {
    error: ratio(now.errorRatio),
    gap: { value: Math.abs(gap), unit: 'points' as const },
    base: baseName(context),
  };
  const key = Math.abs(gap) < SHOWN ? 'same' : gap > 0 ? 'more' : 'less';
  const [is, was] = [now.values, base.values];
  return [
    { key: `explain.${key}`, values },
    ...(key !== 'same' && is.looks !== was.looks
      ? [
          {
            key: 'explain.byLooks',
            values: { before: whole(was.looks), after: whole(is.looks) },
          },
        ]
      : []),
    ...(key !== 'same' && is.alphaRatio !== was.alphaRatio
      ? [
          {
            key: 'explain.byAlpha',
            values: { before: level(was.alphaRatio), after: level(is.alphaRatio) },
          },
        ]
      : []),
  ];
}

function bindingOf(now: PeekingResult): Sentence {
  const { values, need, errorRatio } = now;
  if (!isHonest(now))
    return {
      key: values.looks > 1 ? 'explain.peeking' : 'explain.loose',
      values: {
        now: level(values.alphaRatio),
        looks: whole(values.looks),
        error: falseAlarms(errorRatio),
        agreed: ratio(AGREED_RATIO, 0),
        alpha: level(need.safe.alphaRatio),
      },
    };
  if (values.powerRatio < AGREED_POWER_RATIO - HAIR)
    return { key: 'explain.weak', values: { missed: ratio(1 - values.powerRatio, 0) } };
  return {
    key: 'explain.sample',
    values: {
      count: people(need.plan.trialCount),
      visitors: people(values.dailyVisitorCount),
      days: days(need.plan.dayCount),
      lift: ratio(values.liftRatio),
    },
  };
}

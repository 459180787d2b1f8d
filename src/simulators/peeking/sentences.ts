// What the peeking trap says under its pictures. 偷看陷阱图下的话。
import type { Filling } from '@/i18n/format';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { AGREED_RATIO, MOST_LOOKS } from './levels';
import { firstFalseWinner, type PeekingResult, stoppedEarly } from './run';

export const ratio = (value: number, digits = 1): Filling => ({ value, unit: 'ratio', digits });
export const whole = (value: number): Filling => ({ value, unit: 'none', digits: 0 });
export const people = (value: number): Filling => ({ value, unit: 'people' });
/** A level as tests write it: 0.05, not 5 %. 显著性水平。 */
export const level = (value: number): Filling => ({ value, unit: 'none', digits: 4 });
/** Whole days: a test ends with the day on which both groups are full. 整天数。 */
export const days = (value: number): Filling => whole(Math.ceil(value));

/** False alarms; 5.04 % is not written as 5.0 % where it is said to be above 5 %. 误报率。 */
export const falseAlarms = (value: number): Filling =>
  ratio(value, Math.abs(value - AGREED_RATIO) < 0.001 ? 2 : 1);

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

/** What the simulated tests came to. 模拟的测试结果如何。 */
export function pathsCaption(now: PeekingResult): Sentence[] {
  const { values, tests, alarmCount, errorRatio } = now;
  const places = {
    tests: whole(tests.length),
    looks: whole(values.looks),
    alpha: level(values.alphaRatio),
    alarms: whole(alarmCount),
    error: ratio(errorRatio),
  };
  if (now.isBetter) {
    const early = stoppedEarly(now);
    return [
      { key: 'captions.pathsBetter', values: places },
      early
        ? {
            key: 'captions.early',
            values: {
              time: ratio(early.timeRatio, 0),
              times: { value: early.liftTimes, unit: 'times' },
            },
          }
        : { key: 'captions.noneSeen' },
    ];
  }
  const winner = firstFalseWinner(now);
  return [
    { key: 'captions.pathsSame', values: places },
    winner
      ? {
          key: values.looks > 1 ? 'captions.belief' : 'captions.beliefOnce',
          values: { look: whole(winner.look), better: ratio(winner.betterRatio) },
        }
      : { key: 'captions.noWinner' },
  ];
}

/** How false alarms grow with looks. 误报怎么随查看次数涨。 */
export function errorCaption({ values, errorRatios, errorRatio, need }: PeekingResult): Sentence[] {
  const isInside = values.looks > 1 && values.looks < MOST_LOOKS;
  return [
    {
      key: isInside ? 'captions.error' : 'captions.errorEnds',
      values: {
        alpha: level(values.alphaRatio),
        one: ratio(errorRatios[0] ?? 0),
        looks: whole(values.looks),
        now: ratio(errorRatio),
        twenty: ratio(errorRatios.at(-1) ?? 0),
      },
    },
    ...(values.alphaRatio === AGREED_RATIO ? [{ key: 'captions.published' }] : []),
    ...(values.looks > 1 ? [safeSentence(values.looks, need.safe.alphaRatio)] : []),
  ];
}

function safeSentence(looks: number, alphaRatio: number): Sentence {
  return {
    key: 'captions.safe',
    values: { agreed: ratio(AGREED_RATIO, 0), looks: whole(looks), alpha: level(alphaRatio) },
  };
}

/** People and days of three ways to run the test. 三种做法要多少人、多少天。 */
export function sizeCaption({ values, need }: PeekingResult): Sentence[] {
  const extra = need.safe.trialCount / need.once.trialCount - 1;
  return [
    {
      key: 'captions.size',
      values: {
        baseline: ratio(values.baselineRatio, 2),
        treatment: ratio(values.baselineRatio * (1 + values.liftRatio), 2),
        power: ratio(values.powerRatio, 0),
        count: people(need.plan.trialCount),
        days: days(need.plan.dayCount),
      },
    },
    {
      key: values.looks > 1 ? 'captions.price' : 'captions.oneLook',
      values: {
        looks: whole(values.looks),
        alpha: level(need.safe.alphaRatio),
        extra: ratio(extra, 0),
        days: days(need.safe.dayCount),
      },
    },
  ];
}

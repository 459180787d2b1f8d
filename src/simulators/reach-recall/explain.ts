// Why the result moved, and what holds the plan back now. 结果为什么变，现在卡在哪里。
import type { Filling } from '@/i18n/format';
import type { RunContext, Sentence } from '../_frame/declaration';
import {
  type Focus,
  focusOf,
  inputs,
  NO_CAP,
  type ReachValues,
  scenarios,
  schedules,
} from './inputs';
import { bestCap, measureOf } from './measures';
import { audienceOf, type ReachResult } from './run';
import { baseName, number, people, points, ratio, scheduleName } from './sentences';

/** Gains smaller than this are not worth a change: half a thousandth of the audience, a person. */
const HAIRS: Record<Focus, number> = { day: 0.0005, mean: 0.0005, people: 1 };
const MORE_MONEY = 1.1;
const AUDIENCE_STEP = 2;
const FEW_RATIO = 0.1;

/** A change of the plan, what it would gain and what is said of it. 一种改法与它的增益。 */
interface Move {
  gain: number;
  sentence: Sentence;
}

/** Why it moved against what it is compared with, and the limit that binds. 结果为什么变。 */
export function explain(now: ReachResult, base: ReachResult, context: RunContext): Sentence[] {
  const focus = focusOf(context.scenario);
  return [
    moved(now, base, context, focus),
    ...tradeOff(now, base, focus),
    ...nextMove(now.asked, focus, hasCap(context)),
  ];
}

/** The result that a scenario is judged by. 情景看重的结果。 */
export function focusValue({ courses, schedule, capped }: ReachResult, focus: Focus): number {
  if (focus === 'people') return capped.enoughCount;
  return focus === 'day' ? courses[schedule].dayRatio : courses[schedule].meanRatio;
}

const shown = (value: number, focus: Focus): Filling =>
  focus === 'people' ? people(value) : ratio(value);
const asGap = (value: number, focus: Focus): Filling =>
  focus === 'people' ? people(value) : points(value);

function moved(now: ReachResult, base: ReachResult, context: RunContext, focus: Focus): Sentence {
  const value = focusValue(now, focus);
  const gap = value - focusValue(base, focus);
  const values = {
    name: { word: `names.${focus}` },
    now: shown(value, focus),
    gap: asGap(Math.abs(gap), focus),
    base: baseName(context),
  };
  if (Math.abs(gap) < HAIRS[focus]) return { key: 'explain.same', values };
  return { key: gap > 0 ? 'explain.more' : 'explain.less', values };
}

// What was won on the day was lost on the others, or the other way round.
function tradeOff(now: ReachResult, base: ReachResult, focus: Focus): Sentence[] {
  if (focus === 'people') return [];
  const other = focus === 'day' ? 'mean' : 'day';
  const [mine, its] = [focus, other].map(
    (one) => focusValue(now, one as Focus) - focusValue(base, one as Focus),
  ) as [number, number];
  if (mine * its >= 0 || Math.abs(its) < HAIRS[other]) return [];
  const values = { name: { word: `names.${other}` }, gap: points(Math.abs(its)) };
  return [{ key: its > 0 ? 'explain.inReturn' : 'explain.atCost', values }];
}

const hasCap = ({ scenario }: RunContext) => scenarios[scenario]?.uses?.includes('cap') ?? true;

function nextMove(asked: ReachValues, focus: Focus, mayCap: boolean): Sentence[] {
  const start = measureOf(asked, focus);
  const free = [
    ...(mayCap ? [capMove(asked, focus, start)] : []),
    ...(focus === 'people' ? audienceMoves(asked, start) : scheduleMoves(asked, focus, start)),
  ].reduce((best, one) => (one.gain > best.gain ? one : best));
  const budgetYuan = Math.min(inputs.budgetYuan.max, asked.budgetYuan * MORE_MONEY);
  const money = measureOf({ ...asked, budgetYuan }, focus) - start;
  if (free.gain >= Math.max(money, HAIRS[focus])) return [free.sentence];
  if (money < HAIRS[focus]) return [tooLittle(asked)];
  const values = { name: { word: `names.${focus}` }, gain: asGap(money, focus) };
  return [{ key: 'explain.budget', values }];
}

/** Nothing helps: hardly anybody is reached, or everybody has had enough. */
function tooLittle(asked: ReachValues): Sentence {
  const { reachRatio } = audienceOf(asked);
  if (reachRatio >= FEW_RATIO) return { key: 'explain.full' };
  return { key: 'explain.tiny', values: { reach: ratio(reachRatio) } };
}

function capMove(asked: ReachValues, focus: Focus, start: number): Move {
  const best = bestCap((cap) => measureOf({ ...asked, cap }, focus));
  const gain = best.value - start;
  const values = {
    name: { word: `names.${focus}` },
    cap: number(best.cap),
    gain: asGap(gain, focus),
  };
  return { gain, sentence: { key: `explain.${best.cap < NO_CAP ? 'cap' : 'noCap'}`, values } };
}

function scheduleMoves(asked: ReachValues, focus: Focus, start: number): Move[] {
  return schedules.map((name, schedule) => {
    const gain = measureOf({ ...asked, schedule }, focus) - start;
    const values = {
      name: { word: `names.${focus}` },
      schedule: scheduleName(name),
      gain: asGap(gain, focus),
    };
    return { gain, sentence: { key: 'explain.schedule', values } };
  });
}

/** Half the people, or twice as many. */
function audienceMoves(asked: ReachValues, start: number): Move[] {
  const { min, max } = inputs.audienceCount;
  return [1 / AUDIENCE_STEP, AUDIENCE_STEP].map((step) => {
    const audienceCount = Math.min(max, Math.max(min, asked.audienceCount * step));
    const gain = measureOf({ ...asked, audienceCount }, 'people') - start;
    const values = { audience: people(audienceCount), gain: people(gain) };
    return { gain, sentence: { key: `explain.${step < 1 ? 'narrower' : 'wider'}`, values } };
  });
}

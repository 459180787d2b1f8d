// What reach and recall says under its pictures. 触达与记忆图下的话。
import type { Filling } from '@/i18n/format';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { NO_CAP, type Schedule, schedules } from './inputs';
import { bestCap, costsByCap } from './measures';
import type { Audience, ReachResult } from './run';

const yuan = (value: number, digits = 0): Filling => ({ value, unit: 'yuan', digits });
export const people = (value: number): Filling => ({ value, unit: 'people' });
export const ratio = (value: number, digits = 1): Filling => ({ value, unit: 'ratio', digits });
export const points = (value: number): Filling => ({ value, unit: 'points' });
export const number = (value: number, digits = 0): Filling => ({ value, unit: 'none', digits });

/** Fen count where a person costs less than ten yuan. 十元以下写到分。 */
export const unitCost = (value: number): Filling => yuan(value, value < 10 ? 2 : 0);

export const scheduleName = (schedule: Schedule): Place => ({
  word: `choices.schedule.${schedule}`,
});

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

/** Less waste than this is not worth a sentence. */
const WASTE_RATIO = 0.01;
/** With more reached than this, a cap has hardly anybody new to find. */
const NEARLY_ALL_RATIO = 0.95;
/** A cap that makes exposures no dearer than this took hardly any from anybody. */
const IDLE_RATIO = 0.0005;

/** Day, average and peak of the plan, beside the same exposures in the other schedules. 三种节奏。 */
export function recallCaption({ courses, schedule, calendar }: ReachResult): Sentence[] {
  const { dayRatio, meanRatio, peakRatio } = courses[schedule];
  return [
    {
      key: 'captions.recall',
      values: {
        schedule: scheduleName(schedule),
        day: number(calendar.promotionDay + 1),
        now: ratio(dayRatio),
        mean: ratio(meanRatio),
        peak: ratio(peakRatio),
      },
    },
    ...schedules
      .filter((other) => other !== schedule)
      .map((other) => ({
        key: 'captions.other',
        values: {
          schedule: scheduleName(other),
          now: ratio(courses[other].dayRatio),
          mean: ratio(courses[other].meanRatio),
        },
      })),
  ];
}

/** Who sees it, how often, and what the cap changes. 到达与频次。 */
export function frequencyCaption({ asked, capped, open }: ReachResult): Sentence[] {
  const frequency = Math.round(asked.effectiveFrequency);
  const seen: Sentence = {
    key: 'captions.frequency',
    values: {
      grp: number(100 * capped.deliveredExposures),
      each: number(capped.deliveredExposures, 2),
      reach: ratio(capped.reachRatio),
      enough: ratio(capped.enoughRatio),
      frequency: number(frequency),
    },
  };
  if (asked.cap >= NO_CAP) return hasHeavyUsers(open) ? [seen, { key: 'captions.noCap' }] : [seen];
  const values = {
    cap: number(Math.round(asked.cap)),
    frequency: number(frequency),
    reach: ratio(open.reachRatio),
    enough: ratio(open.enoughRatio),
    dearer: ratio(capped.priceTimes - 1),
  };
  const below = asked.cap < frequency ? [{ key: 'captions.capBelow', values }] : [];
  const isIdle = capped.priceTimes - 1 < IDLE_RATIO;
  return [seen, { key: isIdle ? 'captions.capIdle' : 'captions.cap', values }, ...below];
}

const hasHeavyUsers = ({ reachRatio, uses }: Audience) =>
  reachRatio < NEARLY_ALL_RATIO && uses.worn > WASTE_RATIO;

/** Where the exposures go. 曝光去了哪里。 */
export function usesCaption({ asked, capped, open }: ReachResult): Sentence[] {
  const { few, useful, worn } = capped.uses;
  const values = {
    few: ratio(few),
    useful: ratio(useful),
    worn: ratio(worn),
    frequency: number(Math.round(asked.effectiveFrequency)),
    wearOut: number(Math.round(asked.wearOut)),
    before: ratio(open.uses.worn),
  };
  const saved = open.uses.worn - worn > WASTE_RATIO;
  return [
    { key: 'captions.uses', values },
    ...(saved ? [{ key: 'captions.usesSaved', values }] : []),
  ];
}

/** What one person who sees enough costs, and the cap at which it costs least. 看够一人多少钱。 */
export function costCaption({ asked, capped }: ReachResult): Sentence[] {
  const costs = costsByCap(asked);
  const best = bestCap((cap) => -(costs[cap - 1] ?? Infinity));
  const frequency = number(Math.round(asked.effectiveFrequency));
  if (!Number.isFinite(best.value)) return [{ key: 'captions.costNone', values: { frequency } }];
  const values = { frequency, cap: number(best.cap), least: unitCost(-best.value) };
  const least: Sentence = {
    key: best.cap >= NO_CAP ? 'captions.costOpen' : 'captions.costLeast',
    values,
  };
  const isEdge = best.cap > 1 && best.cap === frequency.value;
  const cliff = isEdge ? [{ key: 'captions.costCliff' }] : [];
  const cheapest = [least, ...cliff];
  if (capped.costYuan === null) return [{ key: 'captions.costNoneNow', values }, ...cheapest];
  const now: Sentence = {
    key: 'captions.cost',
    values: { ...values, cost: unitCost(capped.costYuan), count: people(capped.enoughCount) },
  };
  return best.cap === asked.cap
    ? [now, { key: 'captions.costIsLeast' }, ...cliff]
    : [now, ...cheapest];
}

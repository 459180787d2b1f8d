// What reach and recall computes from its controls. 触达与记忆由控件算出的结果。
import { type AudienceCampaign, audienceRecallRatios } from '@/model/advertising/audience-recall';
import { type CappedExposure, cappedExposure } from '@/model/advertising/frequency-cap';
import { recallSummary } from '@/model/advertising/recall-decay';
import { type Calendar, calendarOf, runDays } from './flights';
import { NO_CAP, type ReachValues, type Schedule, schedules } from './inputs';

/** Who sees a plan, how often, and what that costs. 谁看到、看几次、花多少。 */
export interface Audience extends CappedExposure {
  /** Share that sees it at all, and often enough. */
  reachRatio: number;
  enoughRatio: number;
  enoughCount: number;
  /** Money for each person who sees it often enough; null when nobody does. */
  costYuan: number | null;
  /** Where the exposures go: to people who see too few, to good use, to people who are tired of it. */
  uses: Record<'few' | 'useful' | 'worn', number>;
}

/** Recall day by day in one schedule. 一种节奏的回忆率。 */
export interface Course {
  ratios: number[];
  dayRatio: number;
  meanRatio: number;
  peakRatio: number;
}

export interface ReachResult {
  asked: ReachValues;
  calendar: Calendar;
  schedule: Schedule;
  /** The plan, and the same money without a cap. */
  capped: Audience;
  open: Audience;
  courses: Record<Schedule, Course>;
}

export function runReach(values: ReachValues): ReachResult {
  const calendar = calendarOf(values);
  const capped = audienceOf(values);
  const courses = schedules.map((schedule) => {
    const { horizonDays, promotionDay } = calendar;
    const ratios = audienceRecallRatios(campaignOf(values, capped, schedule), horizonDays);
    // The sum of many small shares may pass 1 by a hair, which the summary would refuse.
    const { meanRatio, peakRatio } = recallSummary(ratios.map(asShare), 0);
    return [schedule, { ratios, dayRatio: ratios[promotionDay] ?? 0, meanRatio, peakRatio }];
  });
  return {
    asked: values,
    calendar,
    schedule: scheduleOf(values),
    capped,
    open: audienceOf({ ...values, cap: NO_CAP }),
    courses: Object.fromEntries(courses) as Record<Schedule, Course>,
  };
}

const asShare = (ratio: number) => Math.min(1, Math.max(0, ratio));

/** The schedule that the control means. 所选的节奏。 */
export const scheduleOf = ({ schedule }: ReachValues): Schedule =>
  schedules[Math.round(schedule)] ?? 'drip';

/** Who sees the plan, how often. 受众与频次。 */
export function audienceOf(values: ReachValues): Audience {
  const { budgetYuan, cpmYuan, audienceCount, likeness, dearness } = values;
  const exposure = cappedExposure({
    paidExposures: ((budgetYuan / cpmYuan) * 1000) / audienceCount,
    shape: likeness,
    capCount: values.cap >= NO_CAP ? null : Math.round(values.cap),
    dearness,
    mostExposures: NO_CAP,
  });
  const { frequencyRatios } = exposure;
  const enoughRatio = total(frequencyRatios.slice(Math.round(values.effectiveFrequency)));
  const enoughCount = enoughRatio * audienceCount;
  return {
    ...exposure,
    reachRatio: 1 - (frequencyRatios[0] ?? 0),
    enoughRatio,
    enoughCount,
    costYuan: enoughCount >= 1 ? budgetYuan / enoughCount : null,
    uses: usesOf(exposure, values),
  };
}

function usesOf({ frequencyRatios, deliveredExposures }: CappedExposure, values: ReachValues) {
  const { wearOut, effectiveFrequency } = values;
  const working = frequencyRatios.map((ratio, count) => ratio * Math.min(count, wearOut));
  const few = total(working.slice(0, Math.round(effectiveFrequency))) / deliveredExposures;
  const fresh = Math.min(1, total(working) / deliveredExposures);
  return { few, useful: Math.max(0, fresh - few), worn: 1 - fresh };
}

/** Exposures in one schedule, as they work: none beyond the wear-out does. 起作用的曝光。 */
export function campaignOf(
  values: ReachValues,
  { frequencyRatios }: Audience,
  schedule: Schedule,
): AudienceCampaign {
  const { wearOut, halfLife, gainRatio } = values;
  const most = Math.round(wearOut);
  const tired = frequencyRatios.slice(most);
  return {
    frequencyRatios: [...frequencyRatios.slice(0, most), total(tired)].map(asShare),
    runDays: runDays(schedule, calendarOf(values)),
    memory: { halfLifeDays: halfLife, gainRatio },
  };
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}

// The pictures of reach and recall as lines and rows. 触达与记忆各图的数据。
import type { BarRow } from '@/charts/bar-rows';
import type { DayLine } from '@/charts/DayLines.svelte';
import type { ChartSpec, RunContext } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { NO_CAP, type Schedule, schedules } from './inputs';
import { costsByCap } from './measures';
import type { ReachResult } from './run';
import {
  baseName,
  costCaption,
  frequencyCaption,
  ratio,
  recallCaption,
  unitCost,
  usesCaption,
} from './sentences';
import {
  capLabel,
  costTable,
  frequencyTable,
  LAST_TIMES,
  recallTable,
  timesLabel,
  timesSeen,
  useKeys,
  usesTable,
} from './tables';

export const charts: Record<string, ChartSpec<ReachResult>> = {
  recall: { caption: recallCaption, table: recallTable },
  frequency: { caption: frequencyCaption, table: frequencyTable },
  uses: { caption: usesCaption, table: usesTable },
  cost: { caption: costCaption, table: costTable },
};

/** The reader's own plan is solid whichever it is. */
const looks: Record<Schedule, Pick<DayLine, 'series' | 'dash'>> = {
  burst: { series: 2, dash: '7 4' },
  drip: { series: 1, dash: '9 3 2 3' },
  pulse: { series: 3, dash: '2 3' },
};
const GHOST = '4 3';
/** Caps drawn beside the lowest that works, and no cap at all. */
const CAPS_ABOVE = [0, 1, 2, 4, 7];

/** The plan first, the other schedules, and what it is compared with where that differs. 各条曲线。 */
export function recallLines(
  now: ReachResult,
  base: ReachResult,
  context: RunContext,
  text: Phrases,
): DayLine[] {
  const lineOf = (schedule: Schedule, key: string): DayLine => ({
    label: text.word(key, { schedule: text.word(`choices.schedule.${schedule}`) }),
    values: now.courses[schedule].ratios,
    ...looks[schedule],
  });
  const others = schedules.filter((one) => one !== now.schedule);
  const before = base.courses[base.schedule].ratios;
  const after = now.courses[now.schedule].ratios;
  const isMoved = before.length === after.length && before.some((one, day) => one !== after[day]);
  return [
    { ...lineOf(now.schedule, 'recall.yours'), dash: undefined },
    ...others.map((one) => lineOf(one, 'recall.other')),
    ...(isMoved ? [{ label: text.text(baseName(context)), values: before, dash: GHOST }] : []),
  ];
}

/** How often people see it; dashed without the cap. 频次条形。 */
export function frequencyRows({ capped, open, asked }: ReachResult, text: Phrases): BarRow[] {
  const without = timesSeen(open);
  const enough = Math.round(asked.effectiveFrequency);
  return timesSeen(capped).map((value, count) => ({
    label:
      count < LAST_TIMES
        ? text.word('frequency.times', { times: String(count) })
        : text.text(timesLabel(count)),
    value,
    valueText: text.text(ratio(value)),
    ghost: asked.cap >= NO_CAP ? undefined : without[count],
    isStrong: count >= enough,
  }));
}

/** Where exposures go; dashed without the cap. 曝光去处条形。 */
export function useRows({ capped, open, asked }: ReachResult, text: Phrases): BarRow[] {
  return useKeys.map((use) => ({
    label: text.word(`uses.${use}`),
    value: capped.uses[use],
    valueText: text.text(ratio(capped.uses[use])),
    ghost: asked.cap >= NO_CAP ? undefined : open.uses[use],
  }));
}

/** What a person who sees enough costs, at some caps and at the reader's. 单人成本条形。 */
export function costRows({ asked }: ReachResult, text: Phrases): BarRow[] {
  const costs = costsByCap(asked);
  const least = Math.round(asked.effectiveFrequency);
  const yours = Math.round(asked.cap);
  const shown = new Set([...CAPS_ABOVE.map((above) => least + above), yours, NO_CAP]);
  return [...shown]
    .sort((a, b) => a - b)
    .map((cap) => {
      const cost = costs[cap - 1] ?? null;
      return {
        label: text.word(cap >= NO_CAP ? 'caps.none' : 'caps.at', {
          cap: text.text(capLabel(cap)),
        }),
        note: cap === yours ? text.word('caps.yours') : undefined,
        value: cost ?? 0,
        valueText: cost === null ? text.word('caps.nobody') : text.text(unitCost(cost)),
        isStrong: cap === yours,
      };
    });
}

// The pictures of the budget desk as rows, panels and tables. 预算台各图的行、小图与表。
import type { BarRow } from '@/charts/bar-rows';
import type { CurvePanel } from '@/charts/curve-panels';
import type { DayMark } from '@/charts/day-course';
import type { ChartSpec } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { coursesOf } from './courses';
import type { DeskResult } from './result';
import {
  back,
  channel,
  curvesCaption,
  daysCaption,
  HAIR_YUAN,
  headsCaption,
  returnsCaption,
  topOf,
  watchCaption,
  yuan,
} from './sentences';
import {
  curvesTable,
  daysTable,
  headsTable,
  headYuan,
  returnsTable,
  shownHeads,
  watched,
  watchTable,
} from './tables';

/** What is drawn and in whose words. 画什么、用谁的话。 */
interface Drawn {
  result: DeskResult;
  scenario: string;
  text: Phrases;
}

export const charts: Record<string, ChartSpec<DeskResult>> = {
  returns: { caption: returnsCaption, table: returnsTable },
  curves: { caption: curvesCaption, table: curvesTable },
  days: { caption: daysCaption, table: daysTable },
  watch: { caption: watchCaption, table: watchTable },
  heads: { caption: headsCaption, table: headsTable },
};

/** What the next yuan brings in each channel, beside the average. 各渠道的边际与平均。 */
export function returnRows({ result, scenario, text }: Drawn): BarRow[] {
  const best = topOf(result.channels, ({ marginalReturn }) => marginalReturn);
  return result.channels.map((one, place) => ({
    label: text.text(channel(scenario, place)),
    value: one.marginalReturn,
    valueText: text.bare(back(one.marginalReturn)),
    note: spendNote(one, text),
    ghost: one.averageReturn ?? undefined,
    isStrong: place === best?.place,
  }));
}

function spendNote({ spendYuan, averageReturn }: DeskResult['channels'][number], text: Phrases) {
  const spend = text.text(yuan(spendYuan));
  if (averageReturn === null) return text.word('returns.none');
  return text.word('returns.note', { spend, average: text.bare(back(averageReturn)) });
}

/** Each channel's curve with where it stands. 各渠道的响应曲线与当前点。 */
export function curvePanels({ result, scenario, text }: Drawn): CurvePanel[] {
  const courses = coursesOf(result);
  return result.channels.map((one, place) => ({
    label: text.text(channel(scenario, place)),
    note: text.word('curves.note', { next: text.bare(back(one.marginalReturn)) }),
    points: (courses[place] ?? []).map((point) => ({ x: point.spendYuan, y: point.salesYuan })),
    at: { x: one.spendYuan, y: one.salesYuan },
    slope: one.marginalReturn,
  }));
}

/** When the price rises and when the split changes. 涨价日与改分法的日子。 */
export function dayMarks({ result, text }: Drawn): DayMark[] {
  const shock = result.daily?.shock;
  if (!shock) return [];
  return [
    { day: shock.firstDay - 1, label: text.word('days.dear') },
    { day: shock.checkDay - 1, label: text.word('days.check') },
  ];
}

/** Whether days differ from the plan, so that the plan is worth drawing. 是否偏离计划。 */
export const isOffPlan = (now: readonly number[], plan: readonly number[]) =>
  now.some((value, day) => Math.abs(value - (plan[day] ?? 0)) > HAIR_YUAN);

/** Every expense head as it will be, beside the plan. 各费用科目的预计与计划。 */
export function headRows({ result, text }: Drawn): BarRow[] {
  return shownHeads(result).map((name) => {
    const [value, plan] = [headYuan(result.heads, name), headYuan(result.planHeads, name)];
    return {
      label: text.word(`heads.${name}`),
      value,
      valueText: text.bare(yuan(value)),
      ghost: Math.abs(value - plan) < HAIR_YUAN ? undefined : plan,
    };
  });
}

/** Plan, actual, earned, budget and estimate at completion. 计划、实际、挣值、预算、完工估算。 */
export function watchRows({ result, text }: Drawn): BarRow[] {
  const pacing = result.daily?.shock?.pacing;
  if (!pacing) return [];
  return watched.flatMap((name) => {
    const value = pacing[`${name}Yuan`];
    if (value === null) return [];
    const isStrong = name === 'completion';
    const label = text.word(`watch.${name}`);
    return [{ label, value, valueText: text.bare(yuan(value)), isStrong }];
  });
}

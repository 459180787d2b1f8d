// The pictures of the funnel clinic as rows, sentences and tables. 漏斗诊所各图的行、句与表。
import type { BarRow } from '@/charts/bar-rows';
import type { DeltaRow } from '@/charts/delta-rows';
import type { ChartSpec, RunContext, Table } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { isOfShop, stageKey } from './inputs';
import type { FunnelResult } from './run';
import {
  count,
  ratio,
  splitCaption,
  splitLabel,
  stage,
  stagesCaption,
  worthCaption,
  yuan,
} from './sentences';
import { splitOf } from './split';

/** What is drawn and in whose words. 画什么、用谁的话。 */
interface Drawn {
  result: FunnelResult;
  base: FunnelResult;
  scenario: string;
  text: Phrases;
}

export const charts: Record<string, ChartSpec<FunnelResult>> = {
  stages: { caption: stagesCaption, table: stagesTable },
  worth: { caption: worthCaption, table: worthTable },
  split: { caption: splitCaption, table: splitTable },
};

/** People at each stage, with the compared ones and the 95 % band. 各环节人数。 */
export function stageRows({ result, base, scenario, text }: Drawn): BarRow[] {
  const isMoved = result.stageCounts.some((value, place) => value !== base.stageCounts[place]);
  return result.stageCounts.map((value, place) => {
    const step = place - 1;
    const interval = result.intervals[step];
    const before = result.stageCounts[step] ?? 0;
    return {
      label: text.text(stage(scenario, place)),
      value,
      valueText: text.bare(count(value, scenario)),
      note: step < 0 ? undefined : stepNote(result, step, text),
      ghost: isMoved ? base.stageCounts[place] : undefined,
      band: interval ? [before * interval.lowRatio, before * interval.highRatio] : undefined,
      isStrong: step === result.lowestStep,
    };
  });
}

/** Yuan, or orders of the real site, that one more point brings. 多 1 个百分点值多少。 */
export function worthRows({ result, scenario, text }: Omit<Drawn, 'base'>): BarRow[] {
  return result.pointBuyerCounts.map((gain, step) => {
    const label = text.text(stage(scenario, step + 1));
    if (gain === null) return { label, value: 0, valueText: text.word('worth.none') };
    if (!isOfShop(scenario))
      return { label, value: gain, valueText: text.bare(count(gain, scenario)) };
    const profitYuan = gain * result.profitYuanPerBuyer;
    const note = text.text(count(gain, scenario));
    return { label, value: profitYuan, valueText: text.bare(yuan(profitYuan)), note };
  });
}

/** Buyers gained or lost by each step against what is compared. 各步带来的增减。 */
export function splitRows({ result, base, scenario, text }: Drawn): DeltaRow[] {
  return splitOf(result, base).map(({ place, gain }) => ({
    label: text.text(splitLabel(scenario, place)),
    value: gain,
    valueText: text.bare(count(gain, scenario, true)),
  }));
}

function stepNote(result: FunnelResult, step: number, text: Phrases): string {
  const interval = result.intervals[step];
  const shown = text.text(ratio(result.stepRatios[step] ?? 0));
  if (!interval) return shown;
  const [low, high] = [interval.lowRatio, interval.highRatio].map((end) => text.text(ratio(end)));
  return text.word('stages.note', { ratio: shown, low: low ?? '', high: high ?? '' });
}

function stagesTable(now: FunnelResult, base: FunnelResult, { scenario }: RunContext): Table {
  const unit = isOfShop(scenario) ? 'people' : 'sessions';
  return {
    columns: [
      { key: 'columns.stage' },
      { key: 'columns.count', unit },
      { key: 'columns.baseCount', unit },
      { key: 'columns.stepRatio', unit: 'ratio' },
      { key: 'columns.low', unit: 'ratio' },
      { key: 'columns.high', unit: 'ratio' },
      { key: 'columns.leak', unit },
    ],
    rows: now.stageCounts.map((value, place) => ({
      label: { word: stageKey(scenario, place) },
      cells: [
        value,
        base.stageCounts[place] ?? null,
        now.stepRatios[place - 1] ?? null,
        now.intervals[place - 1]?.lowRatio ?? null,
        now.intervals[place - 1]?.highRatio ?? null,
        now.leakCounts[place - 1] ?? null,
      ],
    })),
  };
}

function worthTable(now: FunnelResult, _base: FunnelResult, { scenario }: RunContext): Table {
  const isShop = isOfShop(scenario);
  const buyers = {
    key: 'columns.pointCount',
    unit: isShop ? 'people' : 'sessions',
    digits: 1,
  } as const;
  const profit = { key: 'columns.pointYuan', unit: 'yuan' } as const;
  return {
    columns: [{ key: 'columns.step' }, buyers, ...(isShop ? [profit] : [])],
    rows: now.pointBuyerCounts.map((gain, step) => {
      const profitYuan = gain === null ? null : gain * now.profitYuanPerBuyer;
      return {
        label: { word: stageKey(scenario, step + 1) },
        cells: isShop ? [gain, profitYuan] : [gain],
      };
    }),
  };
}

function splitTable(now: FunnelResult, base: FunnelResult, { scenario }: RunContext): Table {
  const unit = isOfShop(scenario) ? 'people' : 'sessions';
  return {
    columns: [{ key: 'columns.step' }, { key: 'columns.gain', unit, digits: 1 }],
    rows: splitOf(now, base).map(({ place, gain }) => ({
      label: splitLabel(scenario, place),
      cells: [gain],
    })),
  };
}

// The pictures of the effort split as rows, sentences and tables. 加点分配各图的行、句与表。
import type { BarRow } from '@/charts/bar-rows';
import type { ChartSpec, Place, RunContext, Table } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { stageKey } from './inputs';
import type { EffortResult } from './run';
import {
  funnelCaption,
  NEAR,
  nextCaption,
  orders,
  people,
  rankCaption,
  ratio,
  step,
  whole,
} from './sentences';

/** What is drawn and in whose words. 画什么、用谁的话。 */
interface Drawn {
  result: EffortResult;
  scenario: string;
  text: Phrases;
}

/** Splits whose gain lies between two shares of the best. 增幅落在同一档的分法。 */
interface Band {
  label: Place;
  low: number;
  high: number;
  count: number;
  isYours: boolean;
}

const EDGES = [NEAR, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0];
const HAIR = 1e-9;

export const charts: Record<string, ChartSpec<EffortResult>> = {
  funnel: { caption: funnelCaption, table: funnelTable },
  next: { caption: nextCaption, table: nextTable },
  rank: { caption: rankCaption, table: rankTable },
};

/** People at each stage with effort, and without it as a mark. 加点前后的各环节人数。 */
export function funnelRows({ result, scenario, text }: Drawn): BarRow[] {
  return result.counts.map((value, place) => ({
    label: text.word(stageKey(scenario, place)),
    value,
    valueText: text.bare(people(value)),
    ghost: result.baseCounts[place],
    note: place === 0 ? undefined : stepNote(result, place - 1, text),
    isStrong: place > 0 && (result.pointsPerStep[place - 1] ?? 0) > 0,
  }));
}

/** Orders that the next point would bring on each step. 下一点在各步值多少单。 */
export function nextRows({ result, scenario, text }: Drawn): BarRow[] {
  const most = Math.max(...result.nextOrderCounts);
  return result.nextOrderCounts.map((value, place) => ({
    label: text.text(step(scenario, place)),
    value,
    valueText: text.bare(orders(value)),
    note: text.word('next.note', { points: text.text(whole(result.pointsPerStep[place] ?? 0)) }),
    isStrong: value === most,
  }));
}

/** How many splits fall into each band, and which is yours. 各档有几种分法，你在哪一档。 */
export function rankRows({ result, text }: Omit<Drawn, 'scenario'>): BarRow[] {
  return bandsOf(result).map(({ low, high, count, isYours }) => ({
    label: bandLabel(low, high, text),
    value: count,
    valueText: text.bare(whole(count)),
    note: isYours ? text.word('rank.yours') : undefined,
    isStrong: isYours,
  }));
}

function stepNote(result: EffortResult, place: number, text: Phrases): string {
  const points = result.pointsPerStep[place] ?? 0;
  const [from, to] = [result.stepRatios[place] ?? 0, result.raisedRatios[place] ?? 0];
  const places = {
    points: text.text(whole(points)),
    from: text.text(ratio(from)),
    to: text.text(ratio(to)),
  };
  return text.word(points === 0 ? 'funnel.noPoint' : 'funnel.note', places);
}

function bandLabel(low: number, high: number, text: Phrases): string {
  const [from, to] = [text.text(ratio(low, 0)), text.text(ratio(high, 0))];
  if (high > 1) return text.word('rank.top', { low: from });
  return low === 0
    ? text.word('rank.bottom', { high: to })
    : text.word('rank.band', { low: from, high: to });
}

function bandsOf({ everyGainRatio, best, gainRatio, rank }: EffortResult): Band[] {
  const most = best.gainRatio;
  return EDGES.map((low, place) => {
    const high = EDGES[place - 1] ?? Infinity;
    // Where no step answers to effort, all splits are as good as the best.
    const shareOf = (gain: number) => (most > 0 ? gain / most + HAIR : 1);
    const isIn = (gain: number) => shareOf(gain) >= low && shareOf(gain) < high;
    return {
      label: ratio(low, 0),
      low,
      high,
      count: everyGainRatio.filter(isIn).length,
      isYours: rank !== null && isIn(gainRatio),
    };
  });
}

function funnelTable(now: EffortResult, _base: EffortResult, { scenario }: RunContext): Table {
  return {
    columns: [
      { key: 'columns.stage' },
      { key: 'columns.points', unit: 'none' },
      { key: 'columns.ratioBefore', unit: 'ratio' },
      { key: 'columns.ratioAfter', unit: 'ratio' },
      { key: 'columns.before', unit: 'people' },
      { key: 'columns.after', unit: 'people' },
    ],
    rows: now.counts.map((count, place) => ({
      label: { word: stageKey(scenario, place) },
      cells: [
        now.pointsPerStep[place - 1] ?? null,
        now.stepRatios[place - 1] ?? null,
        now.raisedRatios[place - 1] ?? null,
        now.baseCounts[place] ?? null,
        count,
      ],
    })),
  };
}

function nextTable(now: EffortResult, _base: EffortResult, { scenario }: RunContext): Table {
  const unit = 'orders';
  return {
    columns: [
      { key: 'columns.step' },
      { key: 'columns.next', unit, digits: 1 },
      { key: 'columns.onePoint', unit, digits: 1 },
      { key: 'columns.tenPercent', unit, digits: 1 },
    ],
    rows: now.nextOrderCounts.map((next, place) => ({
      label: step(scenario, place),
      cells: [next, now.onePointOrderCounts[place] ?? null, now.tenPercentOrderCount],
    })),
  };
}

function rankTable(now: EffortResult): Table {
  return {
    columns: [
      { key: 'columns.band' },
      { key: 'columns.count', unit: 'none' },
      { key: 'columns.yours', unit: 'none' },
    ],
    rows: bandsOf(now).map(({ label, count, isYours }) => ({
      label,
      cells: [count, Number(isYours)],
    })),
  };
}

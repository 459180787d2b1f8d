// The pictures of the peeking trap as lines, rows, sentences and tables. 偷看陷阱各图的线、行、句与表。
import type { BarRow } from '@/charts/bar-rows';
import type { FanLine, FanPoint } from '@/charts/line-fan';
import type { ChartSpec, Table } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { AGREED_RATIO, published } from './levels';
import type { PeekingResult } from './run';
import { days, errorCaption, pathsCaption, people, sizeCaption } from './sentences';

/** More lines than this are a cloud. */
const SHOWN_TESTS = 60;

const plans = ['once', 'plan', 'safe'] as const;

export const charts: Record<string, ChartSpec<PeekingResult>> = {
  paths: { caption: pathsCaption, table: pathsTable },
  error: { caption: errorCaption, table: errorTable },
  size: { caption: sizeCaption, table: sizeTable },
};

/** z of each test from the start to its stop; alarms stand out and are drawn last. 各测试的轨迹。 */
export function pathLines({ tests }: PeekingResult): FanLine[] {
  return tests
    .slice(0, SHOWN_TESTS)
    .map(({ zs, alarmLook }) => ({
      points: [{ x: 0, y: 0 }, ...zs.map((y, i) => ({ x: i + 1, y }))],
      isStrong: alarmLook !== null,
    }))
    .toSorted((a, b) => Number(a.isStrong) - Number(b.isStrong));
}

/** Where tests were stopped. 停下的位置。 */
export function pathDots({ tests }: PeekingResult): FanPoint[] {
  return tests
    .slice(0, SHOWN_TESTS)
    .flatMap(({ zs, alarmLook }) =>
      alarmLook === null ? [] : [{ x: alarmLook, y: zs.at(-1) ?? 0 }],
    );
}

/** False alarms up to the looks taken, and what more looks would add. 误报率曲线。 */
export function errorLines({ errorRatios, values }: PeekingResult): FanLine[] {
  const points = [{ x: 0, y: 0 }, ...errorRatios.map((y, i) => ({ x: i + 1, y }))];
  return [
    { points: points.slice(values.looks), isStrong: false },
    { points: points.slice(0, values.looks + 1), isStrong: true },
  ];
}

/** What was printed, which is for the 5 % level alone. 论文印出的数，只对 5% 水平。 */
export function errorDots({ values }: PeekingResult): FanPoint[] {
  if (values.alphaRatio !== AGREED_RATIO) return [];
  return published.map(({ looks, errorRatio }) => ({ x: looks, y: errorRatio }));
}

/** People in each group for three ways to run the test. 三种做法每组要多少人。 */
export function sizeRows({ need, values }: PeekingResult, text: Phrases): BarRow[] {
  const looks = String(values.looks);
  return plans.map((name) => {
    const { trialCount, dayCount } = need[name];
    return {
      label: text.word(`size.${name}`, { looks }),
      value: trialCount,
      valueText: text.bare(people(trialCount)),
      note: text.word('size.note', { days: text.text(days(dayCount)) }),
      isStrong: name === 'plan',
    };
  });
}

function pathsTable({ tests, values }: PeekingResult): Table {
  const looks = Array.from({ length: values.looks }, (_, i) => i + 1);
  let stopped = 0;
  return {
    columns: [
      { key: 'columns.look' },
      { key: 'columns.stopped', unit: 'none' },
      { key: 'columns.stoppedSoFar', unit: 'none' },
      { key: 'columns.stoppedRatio', unit: 'ratio' },
    ],
    rows: looks.map((look) => {
      const here = tests.filter(({ alarmLook }) => alarmLook === look).length;
      stopped += here;
      return {
        label: { value: look, unit: 'none' },
        cells: [here, stopped, stopped / tests.length],
      };
    }),
  };
}

function errorTable({ errorRatios, values }: PeekingResult): Table {
  const isPrinted = values.alphaRatio === AGREED_RATIO;
  return {
    columns: [
      { key: 'columns.look' },
      { key: 'columns.error', unit: 'ratio' },
      ...(isPrinted ? ([{ key: 'columns.published', unit: 'ratio' }] as const) : []),
    ],
    rows: errorRatios.map((error, i) => {
      const printed = published.find(({ looks }) => looks === i + 1)?.errorRatio ?? null;
      return {
        label: { value: i + 1, unit: 'none' },
        cells: isPrinted ? [error, printed] : [error],
      };
    }),
  };
}

function sizeTable({ need }: PeekingResult): Table {
  return {
    columns: [
      { key: 'columns.plan' },
      { key: 'columns.level', unit: 'none', digits: 4 },
      { key: 'columns.trials', unit: 'people' },
      { key: 'columns.days', unit: 'none' },
    ],
    rows: plans.map((name) => ({
      label: { word: name === 'plan' ? 'size.plan' : `columns.${name}` },
      cells: [need[name].alphaRatio, need[name].trialCount, Math.ceil(need[name].dayCount)],
    })),
  };
}

// Points, axes and bars of the pictures of the segmentation studio. 客群画像各图的点、轴与条。
import { nice } from 'd3-array';
import type { BarRow } from '@/charts/bar-rows';
import type { ScatterGroup } from '@/charts/group-scatter';
import type { ProfileRow } from '@/charts/ProfileRows.svelte';
import type { Phrases } from '../_frame/phrases';
import type { Cell } from './cells';
import type { SegmentResult } from './run';
import { featureKeys } from './scales';
import { bare, people, ratio, yuan } from './sentences';
import { hasFeature } from './split';

const DRAWN = 420;
const FEWEST_DRAWN = 12;

/** Powers of ten at the ends of the axes of the real shop; the case's few averages stand on plain axes. */
const POWERS = [
  [0, 2.6],
  [0, 2.4],
  [1, 6.5],
] as const;

/** One axis: a feature, and how its values are placed and written. 一条轴。 */
export interface PlaneAxis {
  feature: number;
  high: number;
  /** Where a value lies, from 0 to `high`. */
  at(value: number): number;
  /** The value at a place. */
  back(place: number): number;
}

/** The two axes: recency across and money up, or what was chosen of them. 横轴与纵轴。 */
export function planeAxes({ bits, isCase, segments }: SegmentResult): [x: PlaneAxis, y: PlaneAxis] {
  const hasX = bits === 0 || hasFeature(bits, 0) || !hasFeature(bits, 1);
  const x = hasX ? 0 : 1;
  const y = x === 0 && hasFeature(bits, 1) && !hasFeature(bits, 2) ? 1 : 2;
  const cells = segments.flatMap((segment) => segment.cells);
  const axisOf = (feature: 0 | 1 | 2): PlaneAxis => {
    if (isCase) {
      const high = nice(0, Math.max(...cells.map(({ values }) => values[feature])), 4)[1];
      return { feature, high, at: (value) => value, back: (place) => place };
    }
    const [low, top] = POWERS[feature];
    return {
      feature,
      high: top - low,
      at: (value) => Math.log10(value) - low,
      back: (place) => 10 ** (place + low),
    };
  };
  return [axisOf(x), axisOf(y)];
}

/** The cells that are drawn, by segment: some of many, and all of few. 画出来的点。 */
export function cellsDrawn({ segments }: Pick<SegmentResult, 'segments'>): (readonly Cell[])[] {
  const all = segments.reduce((sum, { cells }) => sum + cells.length, 0);
  return segments.map(({ cells }) => {
    const wanted = Math.max(FEWEST_DRAWN, Math.round((DRAWN * cells.length) / all));
    const stride = Math.max(1, cells.length / wanted);
    return cells.filter(
      (_, place) => Math.floor(place / stride) !== Math.floor((place - 1) / stride),
    );
  });
}

/** What is drawn of each segment. 各群的散点。 */
export function scatterGroups(result: SegmentResult, text: Phrases): ScatterGroup[] {
  const [x, y] = planeAxes(result);
  const share = (axis: PlaneAxis, value: number) => Math.min(1, axis.at(value) / axis.high);
  const spot = (values: readonly number[], right = 1, up = 1) =>
    [
      share(x, (values[x.feature] as number) * right),
      share(y, (values[y.feature] as number) * up),
    ] as const;
  const drawn = cellsDrawn(result);
  return result.segments.map(({ typical, customerCount }, place) => ({
    label: String(place + 1),
    name: text.word('segment.counted', {
      number: String(place + 1),
      count: text.text(people(customerCount)),
    }),
    points: (drawn[place] ?? []).map(({ values, steps }) =>
      // The case's averages stand where they are; cells of one step would hide one another.
      result.isCase ? spot(values) : spot(values, within(steps, RIGHT), within(steps, UP)),
    ),
    middle: spot(typical),
  }));
}

/** How far a point may stand from the start of its step, which is a fifth wide. */
const SPREAD = 0.16;
const RIGHT = [0.618, 0.281, 0.447] as const;
const UP = [0.732, 0.414, 0.155] as const;

/** A place within a cell's own step, the same each time, so that cells do not cover each other. */
function within(steps: Cell['steps'], weights: readonly [number, number, number]): number {
  const mixed = steps.reduce<number>(
    (sum, step, feature) => sum + step * (weights[feature] ?? 0),
    0,
  );
  return 1 + SPREAD * (mixed % 1);
}

/** Typical days, orders and money of each segment, as bars. 画像条。 */
export function profileRows({ segments, bits }: SegmentResult, text: Phrases): ProfileRow[] {
  const most = [0, 1, 2].map((feature) =>
    Math.max(...segments.map(({ typical }) => typical[feature] as number)),
  );
  return segments.map(({ typical, customerCount }, place) => ({
    name: text.word('segment.counted', {
      number: String(place + 1),
      count: text.text(people(customerCount)),
    }),
    bars: typical.map((value, feature) => ({
      share: value / (most[feature] as number),
      valueText: text.bare(bare(value, feature === 1 ? 1 : 0)),
      isMuted: !hasFeature(bits, feature),
    })),
  }));
}

export const profileHeads = (text: Phrases) =>
  featureKeys.map((feature) => text.word(`axis.${feature}`));

/** What each segment brings, beside what one coupon for all brings there. 各群的券与收益。 */
export function offerRows({ segments, plan, best }: SegmentResult, text: Phrases): BarRow[] {
  return segments.map((_, place) => {
    const coupon = plan.couponRatios[place] ?? null;
    const gain = plan.gainsYuan[place] ?? 0;
    return {
      label: text.word('segment.name', { number: String(place + 1) }),
      note:
        coupon === null
          ? text.word('offer.none')
          : text.word('offer.coupon', { coupon: text.text(ratio(coupon)) }),
      // A loss has no bar; its number says so.
      value: Math.max(0, gain),
      valueText: text.bare(yuan(gain, true)),
      ghost: Math.max(0, best.uniform.gainsYuan[place] ?? 0),
    };
  });
}

/** What each number of segments earns, beside what one coupon for all does. 利润阶梯。 */
export function ladderRows(
  { ladder, best, isCase, bits, segments }: SegmentResult,
  text: Phrases,
): BarRow[] {
  const current = isCase ? bits : segments.length;
  return ladder.map(({ place, silhouette, profitYuan }) => {
    const bar = {
      label: isCase ? text.word(`split.${place}`) : rungLabel(place, text),
      value: profitYuan,
      valueText: text.bare(yuan(profitYuan)),
      ghost: best.uniform.profitYuan,
      isStrong: place === current,
    };
    if (silhouette === null) return bar;
    return {
      ...bar,
      note: text.word('rung.silhouette', { silhouette: text.bare(bare(silhouette, 2)) }),
    };
  });
}

const rungLabel = (place: number, text: Phrases) =>
  text.word(place > 1 ? 'rung.count' : 'rung.one', { number: String(place) });

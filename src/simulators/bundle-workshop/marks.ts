// Regions, shades and marks of the two square pictures. 两张方图的区域、深浅与标记。
import type { HeatMark } from '@/charts/HeatMap.svelte';
import type { Region } from '@/charts/RegionPlot.svelte';
import type { DotMark } from '@/charts/region-plot';
import type { BundleChoice } from '@/model/bundle/two-goods';
import type { Phrases } from '../_frame/phrases';
import { choiceGroups } from './charts';
import { heatOf } from './heat';
import type { BundleResult } from './run';
import { isFull, people, ratio } from './sentences';

const looks: Record<BundleChoice, { mark: DotMark; series?: 1 | 2 | 3 }> = {
  nothing: { mark: 'small' },
  first: { mark: 'round', series: 1 },
  second: { mark: 'square', series: 2 },
  both: { mark: 'cross', series: 3 },
};

/** Shades of the map: shares of its highest profit. 深浅按最高利润的几成分档。 */
const SHADES = [0.5, 0.7, 0.8, 0.9, 0.95];

/** What is drawn of each choice. 各选择怎么画。 */
export function regionGroups(result: BundleResult, text: Phrases): Region[] {
  return choiceGroups(result).map(({ choice, count, outlines, points }) => ({
    ...looks[choice],
    label: [text.word(`choices.${choice}`), text.text(people(count))],
    outlines,
    points,
  }));
}

/** Profit by the first good's price, then by the bundle's. 利润格。 */
export function heatRows({ market, menu }: BundleResult): number[][] {
  return heatOf(market, menu.secondPriceYuan).rows.map(({ profitsYuan }) => profitsYuan);
}

/** Ends of the map's axes. 两轴的终点。 */
export function heatAxes({ market, menu }: BundleResult): { xHigh: number; yHigh: number } {
  const { bundleHighYuan, firstHighYuan } = heatOf(market, menu.secondPriceYuan);
  return { xHigh: bundleHighYuan, yHigh: firstHighYuan };
}

/** The shades from which profit on, each with its share. 深浅的起点。 */
export function heatShades({ market, menu }: BundleResult, text: Phrases) {
  const { mostYuan } = heatOf(market, menu.secondPriceYuan);
  // Where nothing earns there is nothing to shade.
  return SHADES.map((share) => ({
    least: mostYuan > 0 ? share * mostYuan : Infinity,
    label: text.word('heat.shade', { share: text.text(ratio(share)) }),
  }));
}

/** The reader's prices and the best ones on the map. 你的价与最优价。 */
export function heatMarks(now: BundleResult, rested: BundleResult, text: Phrases): HeatMark[] {
  const { xHigh, yHigh } = heatAxes(rested);
  const best = rested.market.best.mixed.menu;
  const at = (mark: string, key: string, menu: BundleResult['menu']) => ({
    mark,
    label: text.word(key),
    xShare: menu.bundlePriceYuan / xHigh,
    yShare: menu.firstPriceYuan / yHigh,
  });
  const yours = at('●', 'heat.yours', now.menu);
  return isFull(best) ? [at('◆', 'heat.best', best), yours] : [yours];
}

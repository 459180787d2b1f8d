// The numbers behind the pictures of the segmentation studio. 客群画像各图的数据表。
import type { Place, Table } from '../_frame/declaration';
import type { SegmentResult } from './run';
import { ruleOf } from './split';
import { bare, customerCount } from './sentences';

const numberOf = (place: number): Place => bare(place + 1);

/** Size and typical customer of each segment. 各群的人数与典型客户。 */
export function mapTable(result: SegmentResult): Table {
  const all = customerCount(result);
  return {
    columns: [
      { key: 'columns.segment' },
      { key: 'columns.customers', unit: 'people' },
      { key: 'columns.share', unit: 'ratio' },
      { key: 'axis.recency', digits: 0 },
      { key: 'axis.frequency', digits: 1 },
      { key: 'axis.monetary', digits: 0 },
    ],
    rows: result.segments.map(({ customerCount: count, typical }, place) => ({
      label: numberOf(place),
      cells: [count, count / all, ...typical],
    })),
  };
}

/** Where the rule of each segment cuts, and how well it tells. 各群的规则。 */
export function profileTable({ segments, shop, bits }: SegmentResult): Table {
  const features = ['recency', 'frequency', 'monetary'] as const;
  return {
    columns: [
      { key: 'columns.segment' },
      ...features.flatMap((feature) => [
        { key: `columns.${feature}From`, digits: 0 },
        { key: `columns.${feature}Below`, digits: 0 },
      ]),
      { key: 'columns.hit', unit: 'ratio' },
      { key: 'columns.cover', unit: 'ratio' },
    ],
    rows: segments.map((segment, place) => {
      const rule = segments.length > 1 ? ruleOf(shop, segment, bits) : null;
      return {
        label: numberOf(place),
        cells: [
          ...features.flatMap((_, feature) => {
            const { from = 0, below = Infinity } = rule?.bounds[feature] ?? {};
            const starts = shop.steps[feature] as number[];
            return [from > 0 ? (starts[from] ?? null) : null, starts[below] ?? null];
          }),
          rule?.hitRatio ?? null,
          rule?.coverRatio ?? null,
        ],
      };
    }),
  };
}

/** Coupon and gain of each segment: as done, at its best, and with one for all. 各群的券与收益。 */
export function offersTable({ segments, plan, best }: SegmentResult): Table {
  return {
    columns: [
      { key: 'columns.segment' },
      { key: 'columns.customers', unit: 'people' },
      { key: 'columns.coupon', unit: 'ratio', digits: 0 },
      { key: 'columns.gain', unit: 'yuan' },
      { key: 'columns.bestCoupon', unit: 'ratio', digits: 0 },
      { key: 'columns.bestGain', unit: 'yuan' },
      { key: 'columns.oneGain', unit: 'yuan' },
    ],
    rows: segments.map(({ customerCount: count }, place) => ({
      label: numberOf(place),
      cells: [
        count,
        plan.couponRatios[place] ?? null,
        plan.gainsYuan[place] ?? 0,
        best.segments.couponRatios[place] ?? null,
        best.segments.gainsYuan[place] ?? 0,
        best.uniform.gainsYuan[place] ?? 0,
      ],
    })),
  };
}

/** Silhouette, profit and worth of each rung. 利润阶梯。 */
export function ladderTable({ ladder, isCase }: SegmentResult): Table {
  return {
    columns: [
      { key: isCase ? 'columns.features' : 'columns.count' },
      { key: 'columns.segments', digits: 0 },
      { key: 'columns.silhouette', digits: 2 },
      { key: 'columns.profit', unit: 'yuan' },
      { key: 'columns.worth', unit: 'yuan' },
    ],
    rows: ladder.map(({ place, segmentCount, silhouette, profitYuan, worthYuan }) => ({
      label: isCase ? { word: `split.${place}` } : bare(place),
      cells: [segmentCount, silhouette, profitYuan, worthYuan],
    })),
  };
}

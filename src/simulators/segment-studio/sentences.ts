// What the segmentation studio says under its pictures. 客群画像图下的话。
import type { Filling } from '@/i18n/format';
import type { BoundRule } from '@/model/tree/bound-rules';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { cellsDrawn } from './marks';
import { bestRung } from './ladder';
import type { SegmentResult } from './run';
import { featureKeys } from './scales';
import { ruleOf } from './split';

export const people = (value: number): Filling => ({ value, unit: 'people' });
export const yuan = (value: number, signed = false): Filling => ({ value, unit: 'yuan', signed });
export const ratio = (value: number, digits = 0): Filling => ({ value, unit: 'ratio', digits });
export const bare = (value: number, digits = 0): Filling => ({ value, unit: 'none', digits });

/** From here on clusters look parted to the eye; below the other they touch. 轮廓系数高低的分界。 */
const SHARP = 0.7;
const BLURRED = 0.4;

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

export const customerCount = ({ segments }: Pick<SegmentResult, 'segments'>) =>
  segments.reduce((sum, segment) => sum + segment.customerCount, 0);

/** Customers who get a coupon. 收到券的人数。 */
export const calledCount = ({ segments, plan }: SegmentResult) =>
  segments.reduce(
    (sum, segment, place) =>
      plan.couponRatios[place] === null ? sum : sum + segment.customerCount,
    0,
  );

/** How many segments, how they part, and what is drawn. 分成几群，分得多开。 */
export function mapCaption(result: SegmentResult): Sentence[] {
  const { segments, silhouette } = result;
  const values = { all: people(customerCount(result)), count: bare(segments.length) };
  const shown = bare(cellsDrawn(result).flat().length);
  return [
    { key: segments.length > 1 ? 'captions.map' : 'captions.whole', values },
    ...silhouetteSentences(silhouette),
    { key: result.isCase ? 'captions.drawnCase' : 'captions.drawn', values: { shown } },
  ];
}

function silhouetteSentences(silhouette: number | null): Sentence[] {
  if (silhouette === null) return [];
  const name = silhouette >= SHARP ? 'sharp' : silhouette < BLURRED ? 'blurred' : 'silhouette';
  return [{ key: `captions.${name}`, values: { silhouette: bare(silhouette, 2) } }];
}

/** A rule for each segment. 每群的识别规则。 */
export function profileCaption({ segments, shop, bits }: SegmentResult): Sentence[] {
  if (segments.length < 2) return [{ key: 'rules.none' }];
  return segments.flatMap((segment, place): Sentence[] => {
    const rule = ruleOf(shop, segment, bits);
    const conditions = (rule?.bounds ?? []).flatMap(({ from, below }, feature) => {
      const starts = shop.steps[feature] as number[];
      const [isFrom, isBelow] = [from > 0, below < starts.length];
      if (!isFrom && !isBelow) return [];
      const side = isFrom && isBelow ? 'between' : isFrom ? 'from' : 'below';
      // Days and orders are whole: below 31 days is within 30.
      const last = (starts[below] ?? 0) - (feature === 2 ? 0 : 1);
      return [
        {
          key: `rules.${featureKeys[feature]}.${side}`,
          values: { from: bare(starts[from] ?? 0), last: bare(last) },
        },
      ];
    });
    return [
      { key: 'rules.segment', values: { number: bare(place + 1) } },
      ...conditions,
      {
        key: shareKey(conditions.length, rule),
        values: { hit: ratio(rule?.hitRatio ?? 0), cover: ratio(rule?.coverRatio ?? 0) },
      },
    ];
  });
}

const EXACT = 0.995;

function shareKey(conditionCount: number, rule: BoundRule | null): string {
  if (!rule || conditionCount === 0) return 'rules.noRule';
  return Math.min(rule.hitRatio, rule.coverRatio) >= EXACT ? 'rules.exact' : 'rules.shares';
}

/** Who is called, what it brings, and what one coupon for all would. 发给谁，赚多少。 */
export function offersCaption(
  result: SegmentResult,
  _base: unknown,
  { scenario }: RunContext,
): Sentence[] {
  const { plan, best, worthYuan } = result;
  const called = calledCount(result);
  const one = best.uniform.couponRatios[0] ?? null;
  const values = {
    called: people(called),
    left: people(customerCount(result) - called),
    profit: yuan(Math.abs(plan.profitYuan)),
    one: yuan(best.uniform.profitYuan),
    coupon: ratio(one ?? 0),
    worth: yuan(worthYuan),
    best: yuan(best.segments.profitYuan),
  };
  const isByHand = scenario === 'byHand';
  const whom = called === customerCount(result) ? 'calledAll' : 'called';
  const outcome = plan.profitYuan < 0 ? 'loses' : 'earns';
  return [
    ...(called === 0
      ? [{ key: 'captions.nobody' }]
      : [
          { key: `captions.${whom}`, values },
          { key: `captions.${outcome}`, values },
        ]),
    { key: `captions.${one === null ? 'noUniform' : 'uniform'}`, values },
    { key: 'captions.worth', values },
    ...(isByHand ? [{ key: 'captions.byHand', values }] : []),
  ];
}

/** Which number of segments earns most, and what the third and the sixth add. 第几群最赚。 */
export function ladderCaption({ ladder, isCase }: SegmentResult): Sentence[] {
  const best = bestRung(ladder);
  const worthOf = (place: number) => ladder.find((rung) => rung.place === place)?.worthYuan ?? 0;
  const values = { worth: yuan(best.worthYuan), count: bare(best.segmentCount) };
  const head: Sentence =
    best.worthYuan <= 0
      ? { key: 'captions.ladderNone' }
      : isCase
        ? {
            key: 'captions.ladderCase',
            values: { ...values, features: { word: `split.${best.place}` } },
          }
        : { key: 'captions.ladder', values };
  if (isCase) {
    const gap = best.worthYuan - worthOf(7);
    return gap > 0 ? [head, { key: 'captions.ladderAll', values: { gap: yuan(gap) } }] : [head];
  }
  const steps = {
    third: yuan(worthOf(3) - worthOf(2), true),
    sixth: yuan(worthOf(6) - worthOf(5), true),
  };
  return [head, { key: 'captions.ladderSteps', values: steps }, ...neatSentences(ladder)];
}

/** What the number of segments with the best silhouette is worth. 轮廓系数最高的分法值多少。 */
function neatSentences(ladder: SegmentResult['ladder']): Sentence[] {
  const known = ladder.filter(({ silhouette }) => silhouette !== null);
  const [first] = known;
  if (!first) return [];
  const neat = known.reduce(
    (best, rung) => ((rung.silhouette ?? 0) > (best.silhouette ?? 0) ? rung : best),
    first,
  );
  const values = {
    count: bare(neat.place),
    silhouette: bare(neat.silhouette ?? 0, 2),
    worth: yuan(neat.worthYuan),
  };
  return [{ key: 'captions.ladderNeat', values }];
}

// What the effort split says under its pictures. 加点分配图下的话。
import type { Filling } from '@/i18n/format';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { stageKey } from './inputs';
import type { EffortResult } from './run';

/** Gains this near the best are as good as the best. 接近最好的界线。 */
export const NEAR = 0.97;

/** Orders; fewer than ten with a digit after the point. 单数。 */
export function orders(value: number): Filling {
  return { value, unit: 'orders', digits: Math.abs(value) < 10 ? 1 : 0 };
}

export const ratio = (value: number, digits = 1): Filling => ({ value, unit: 'ratio', digits });
export const people = (value: number): Filling => ({ value, unit: 'people' });
export const whole = (value: number): Filling => ({ value, unit: 'none', digits: 0 });
export const step = (scenario: string, place: number): Place => ({
  word: stageKey(scenario, place + 1),
});

/** What a run is compared with: A, or the start of its scenario. 对照的名称。 */
export const baseName = ({ isPinned }: RunContext): Place => ({
  word: isPinned ? 'sim.runA' : 'base.start',
});

/** How shares became points and what came of it. 份数怎么变成点数，结果如何。 */
export function funnelCaption(
  now: EffortResult,
  _base: EffortResult,
  { scenario }: RunContext,
): Sentence[] {
  if (now.rank === null)
    return [{ key: 'captions.unspent', values: { total: whole(now.totalPoints) } }];
  const points = Object.fromEntries(
    now.pointsPerStep.map((given, place) => [`p${place + 1}`, whole(given)]),
  );
  const sum = now.shares.reduce((total, share) => total + share, 0);
  const values = { ...points, total: whole(now.totalPoints), sum: whole(sum) };
  return [
    { key: sum === now.totalPoints ? 'captions.exact' : 'captions.scaled', values },
    {
      key: 'captions.orders',
      values: {
        before: orders(now.baseOrderCount),
        after: orders(now.orderCount),
        gain: ratio(now.gainRatio),
      },
    },
    {
      key: 'captions.leak',
      values: {
        step: step(scenario, now.leak.step),
        lost: people(now.leak.lostCount),
        gain: ratio(now.leak.gainRatio),
      },
    },
  ];
}

/** Where the next point does most, and least. 下一点放哪最值。 */
export function nextCaption(
  now: EffortResult,
  _base: EffortResult,
  { scenario }: RunContext,
): Sentence[] {
  const most = Math.max(...now.nextOrderCounts);
  const least = Math.min(...now.nextOrderCounts);
  const one = now.onePointOrderCounts;
  const [best, worst] = [Math.max(...one), Math.min(...one)];
  const next: Sentence[] =
    most > 0
      ? [
          {
            key: 'captions.next',
            values: {
              step: step(scenario, now.nextOrderCounts.indexOf(most)),
              most: orders(most),
              other: step(scenario, now.nextOrderCounts.lastIndexOf(least)),
              least: orders(least),
            },
          },
        ]
      : [];
  return [
    ...next,
    { key: 'captions.tenPercent', values: { orders: orders(now.tenPercentOrderCount) } },
    {
      key: 'captions.onePoint',
      values: {
        best: step(scenario, one.indexOf(best)),
        most: orders(best),
        worst: step(scenario, one.indexOf(worst)),
        least: orders(worst),
      },
    },
  ];
}

/** Place among all splits. 在全部分法里的名次。 */
export function rankCaption(now: EffortResult): Sentence[] {
  const count = now.everyGainRatio.length;
  if (now.best.gainRatio <= 0) return [{ key: 'captions.deaf' }];
  const near = now.everyGainRatio.filter((gain) => gain >= NEAR * now.best.gainRatio).length;
  return [
    {
      key: 'captions.rankAll',
      values: {
        total: whole(now.totalPoints),
        count: whole(count),
        near: whole(near),
        target: ratio(NEAR, 0),
      },
    },
    now.rank === null
      ? { key: 'captions.rankNone' }
      : {
          key: 'captions.rankYours',
          values: {
            rank: whole(now.rank),
            gain: ratio(now.gainRatio),
            best: ratio(now.best.gainRatio),
            even: ratio(now.evenGainRatio),
          },
        },
  ];
}

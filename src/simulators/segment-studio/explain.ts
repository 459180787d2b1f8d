// Why a segmentation is worth what it is, and what holds it back. 这次分群为什么值这么多，卡在哪里。
import type { RunContext, Sentence } from '../_frame/declaration';
import type { SegmentResult } from './run';
import { bare, baseName, people, ratio, yuan } from './sentences';
import { kinds } from './truth';

const HALF_YUAN = 0.5;

/** What makes a segmentation worth more than one coupon for all; the three add up to its worth. 价值的三个来源。 */
export interface WorthParts {
  /** Spared on those who are left alone, yuan. */
  sparedYuan: number;
  /** Earned by coupons of their own on those who are called, yuan. */
  tunedYuan: number;
  /** Preparation beyond that of one coupon, yuan. */
  setUpYuan: number;
  leftCount: number;
}

/** Parts the worth of a segmentation. 拆开价值。 */
export function worthParts({ segments, plan, best, setUpYuan }: SegmentResult): WorthParts {
  const parts = { sparedYuan: 0, tunedYuan: 0, setUpYuan: 0, leftCount: 0 };
  const isUniform = best.uniform.couponRatios.some((coupon) => coupon !== null);
  if (isUniform) parts.setUpYuan -= setUpYuan;
  segments.forEach(({ customerCount: count }, place) => {
    const gap = (plan.gainsYuan[place] ?? 0) - (best.uniform.gainsYuan[place] ?? 0);
    if (plan.couponRatios[place] === null) {
      parts.sparedYuan += gap;
      parts.leftCount += count;
    } else {
      parts.tunedYuan += gap;
      parts.setUpYuan += setUpYuan;
    }
  });
  return parts;
}

/** Why the worth is what it is, and the limit that binds. 结果为什么变。 */
export function explain(now: SegmentResult, base: SegmentResult, context: RunContext): Sentence[] {
  const gap = now.worthYuan - base.worthYuan;
  const values = {
    worth: yuan(now.worthYuan),
    gap: yuan(Math.abs(gap)),
    base: baseName(context),
  };
  const head = Math.abs(gap) < HALF_YUAN ? 'same' : gap > 0 ? 'more' : 'less';
  return [{ key: `explain.${head}`, values }, ...partSentences(now), limitOf(now, context)];
}

function partSentences(now: SegmentResult): Sentence[] {
  const { sparedYuan, tunedYuan, setUpYuan, leftCount } = worthParts(now);
  const isOneForAll = now.best.uniform.couponRatios[0] !== null;
  const values = {
    left: people(leftCount),
    spared: yuan(Math.abs(sparedYuan)),
    tuned: yuan(Math.abs(tunedYuan)),
    cost: yuan(Math.abs(setUpYuan)),
  };
  const said = (yuanOf: number, gain: string, loss: string) =>
    Math.abs(yuanOf) < HALF_YUAN ? [] : [{ key: `explain.${yuanOf > 0 ? gain : loss}`, values }];
  return [
    ...(isOneForAll ? said(sparedYuan, 'spared', 'missed') : []),
    ...said(tunedYuan, 'tuned', 'mistuned'),
    ...said(setUpYuan, 'setUp', 'noSetUp'),
  ];
}

/** What holds it back: everybody alike, preparation, or people in one segment who want apart. 卡在哪里。 */
function limitOf(
  { segments, plan, mixed, isAlike, setUpYuan }: SegmentResult,
  { scenario }: RunContext,
): Sentence {
  const sent = new Set(plan.couponRatios);
  if (segments.length < 2) return { key: 'explain.whole' };
  if (isAlike) return { key: 'explain.alike' };
  if (sent.size === 1 && scenario === 'byHand')
    return { key: sent.has(null) ? 'explain.noneByHand' : 'explain.sameByHand' };
  if (mixed.lossYuan < HALF_YUAN) return { key: 'explain.pure' };
  const values = {
    number: bare(mixed.place + 1),
    kind: { word: `kinds.${kinds[mixed.kind]}` },
    share: ratio(mixed.shareRatio),
    loss: yuan(mixed.lossYuan),
    cost: yuan(setUpYuan),
  };
  if (mixed.lossYuan <= setUpYuan) return { key: 'explain.clean', values };
  const isCalled = plan.couponRatios[mixed.place] !== null;
  return { key: `explain.${isCalled ? 'mixedCalled' : 'mixedLeft'}`, values };
}

// What one rule takes off, before it is capped by what is left. 单条规则的优惠额。
import { roundedFen } from '../money/fen';
import type { PromotionRule } from './basket-rules';

/** Pieces of one price. 同价的若干件。 */
export interface Pieces {
  /** price of a piece after its own discount, whole fen. 活动单价 */
  unitFen: number;
  /** pieces, whole. 件数 */
  count: number;
}

/**
 * Discount of a rule on the goods it covers. 规则在适用商品上的优惠额。
 *
 * @param rule    the rule, checked
 * @param baseFen amount that is held against its threshold, whole fen, >= 0
 * @param pieces  pieces it covers
 * @returns whole fen, >= 0; may be more than is left to pay
 * @source own definition, after the rules of mainland platforms
 * @example ruleDiscountFen({ type: 'everyThreshold', thresholdFen: 30000, offFen: 5000 }, 64820, []) // 10000
 */
export function ruleDiscountFen(
  rule: PromotionRule,
  baseFen: number,
  pieces: readonly Pieces[],
): number {
  switch (rule.type) {
    case 'everyThreshold': {
      const off = Math.floor(baseFen / rule.thresholdFen) * rule.offFen;
      return Math.min(off, rule.capFen ?? off);
    }
    case 'coupon':
      return baseFen >= rule.thresholdFen ? rule.offFen : 0;
    case 'tiers':
      return highestMet(rule.tiers, baseFen)?.offFen ?? 0;
    case 'percentTiers': {
      const off = roundedFen(baseFen * (highestMet(rule.tiers, baseFen)?.offRatio ?? 0));
      return Math.min(off, rule.capFen ?? off);
    }
    case 'nthPiece':
      return nthPieceFen(rule, pieces);
  }
}

function highestMet<Tier extends { thresholdFen: number }>(
  tiers: readonly Tier[],
  baseFen: number,
): Tier | undefined {
  return tiers
    .filter(({ thresholdFen }) => baseFen >= thresholdFen)
    .reduce<Tier | undefined>(
      (best, tier) => (best && best.thresholdFen >= tier.thresholdFen ? best : tier),
      undefined,
    );
}

// From dear to cheap, so that the Nth of each N is the cheapest of them, as shops do.
function nthPieceFen(
  { nth, offRatio, isRepeated }: Extract<PromotionRule, { type: 'nthPiece' }>,
  pieces: readonly Pieces[],
): number {
  let before = 0;
  let off = 0;
  for (const { unitFen, count } of [...pieces].sort((a, b) => b.unitFen - a.unitFen)) {
    const turns = Math.floor((before + count) / nth) - Math.floor(before / nth);
    const granted = isRepeated ? turns : Math.min(turns, before < nth ? 1 : 0);
    off += granted * roundedFen(unitFen * offRatio);
    before += count;
  }
  return off;
}

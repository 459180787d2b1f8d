// Reference vectors of promotions; yuan outside, whole fen inside. 促销的参考数据：外面是元，里面是分。
import type { PromotionRule } from '@/model/promotion/basket-rules';
import { basketBill, type ThresholdBasis } from '@/model/promotion/basket-settlement';
import { liftDecomposition } from '@/model/promotion/lift-decomposition';
import { presale } from '@/model/promotion/presale';

interface RuleIn {
  type: 'everyN' | 'tier' | 'percentTier' | 'coupon';
  scope?: string[];
  threshold: number;
  off: number;
  cap?: number;
  tiers: { threshold: number; off: number; rate: number }[];
}

interface BasketIn {
  items: { price: number; qty: number; group: string; discount?: number }[];
  rules: RuleIn[];
  thresholdBasis: ThresholdBasis;
}

interface LiftIn {
  baseline: number;
  promoWeeks: number[];
  postWeeks: number[];
  cannibalisedUnits: number;
  haloUnits: number;
  regularPrice: number;
  promoPrice: number;
  unitCost: number;
  cannibalMargin: number;
  haloMargin: number;
  fixedCost: number;
}

export const promotionAdapters: Record<string, (input: never) => unknown> = {
  'promo.settleBasket'({ items, rules, thresholdBasis }: BasketIn) {
    const lines = items.map(({ price, qty, group, discount }) => {
      return { priceFen: fen(price), count: qty, group, discountRatio: discount };
    });
    const bill = basketBill(lines, rules.map(ruleOf), thresholdBasis);
    return {
      payable: bill.payableFen / 100,
      lines: bill.lines.map(({ exactFen }) => exactFen / 100),
      discounts: bill.ruleDiscountsFen.map((one) => one / 100),
      effectiveDiscount: bill.savedRatio,
    };
  },

  'promo.presale'(input: {
    listPrice: number;
    deposit: number;
    depositWorth: number;
    balanceOff: number;
    noShowRate: number;
    refundDeposit: boolean;
  }) {
    const found = presale(
      {
        listPriceFen: fen(input.listPrice),
        depositFen: fen(input.deposit),
        depositWorthFen: fen(input.depositWorth),
        balanceOffFen: fen(input.balanceOff),
      },
      { noShowRatio: input.noShowRate, isDepositRefunded: input.refundDeposit },
    );
    return {
      finalPrice: found.finalPriceFen / 100,
      effectiveDiscount: found.savedRatio,
      balanceDue: found.balanceDueFen / 100,
      expectedRevenuePerDeposit: found.expectedFenPerDeposit / 100,
    };
  },

  'promo.liftDecomposition'(input: LiftIn) {
    const found = liftDecomposition({
      baselineUnitsPerWeek: input.baseline,
      promotionUnits: input.promoWeeks,
      afterUnits: input.postWeeks,
      cannibalisedUnits: input.cannibalisedUnits,
      haloUnits: input.haloUnits,
      regularPriceYuan: input.regularPrice,
      promotionPriceYuan: input.promoPrice,
      unitCostYuan: input.unitCost,
      cannibalisedMarginYuan: input.cannibalMargin,
      haloMarginYuan: input.haloMargin,
      fixedCostYuan: input.fixedCost,
    });
    return {
      grossLift: found.grossLiftUnits,
      liftPercent: found.liftRatio,
      pullForward: found.pulledForwardUnits,
      netUnits: found.netUnits,
      incrementalProfit: found.incrementalProfitYuan,
      promoRoi: found.returnRatio,
    };
  },
};

function ruleOf({ type, scope: groups, threshold, off, cap, tiers }: RuleIn): PromotionRule {
  const capFen = cap === undefined ? undefined : fen(cap);
  switch (type) {
    case 'everyN':
      return {
        type: 'everyThreshold',
        thresholdFen: fen(threshold),
        offFen: fen(off),
        capFen,
        groups,
      };
    case 'coupon':
      return { type: 'coupon', thresholdFen: fen(threshold), offFen: fen(off), groups };
    case 'tier': {
      const steps = tiers.map((one) => ({
        thresholdFen: fen(one.threshold),
        offFen: fen(one.off),
      }));
      return { type: 'tiers', tiers: steps, groups };
    }
    case 'percentTier': {
      const steps = tiers.map((one) => ({ thresholdFen: fen(one.threshold), offRatio: one.rate }));
      return { type: 'percentTiers', tiers: steps, capFen, groups };
    }
  }
}

function fen(yuan: number): number {
  return Math.round(yuan * 100);
}

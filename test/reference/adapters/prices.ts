// Reference vectors of prices and choices. 定价与选择的参考数据。
import { logitShares } from '@/model/choice/logit-shares';
import { breakEven } from '@/model/price/break-even';
import { breakEvenLift } from '@/model/price/break-even-lift';
import { optimalConstantElasticityPrice } from '@/model/price/constant-elasticity-price';
import { gaborGranger } from '@/model/price/gabor-granger';
import { optimalLinearPrice } from '@/model/price/linear-price';
import { optimalLogitPrice } from '@/model/price/logit-price';
import { optimalMultinomialLogitPrices } from '@/model/price/multinomial-logit-prices';
import { optimalSegmentPrices } from '@/model/price/segment-prices';

interface Line {
  a: number;
  b: number;
}
interface Costs {
  unitCost: number;
  fixedCost: number;
}

const lineOf = ({ a, b }: Line) => ({ interceptUnits: a, slopeUnitsPerYuan: b });

export const priceAdapters: Record<string, (input: never) => unknown> = {
  'choice.mnlShares'({ utilities, outside }: { utilities: number[]; outside: number }) {
    return { shares: logitShares([...utilities, outside]).ratios.slice(0, -1) };
  },

  'pricing.breakEven'(input: Costs & { price: number; targetProfit: number }) {
    const result = breakEven({
      priceYuan: input.price,
      unitCostYuan: input.unitCost,
      fixedCostYuan: input.fixedCost,
      targetProfitYuan: input.targetProfit,
    });
    return {
      breakEvenUnits: result.breakEvenUnits,
      targetUnits: result.targetUnits,
      contributionMargin: result.contributionYuan,
      contributionRatio: result.contributionOnPriceRatio,
    };
  },

  'pricing.breakEvenLift'(input: { price: number; unitCost: number; priceChange: number }) {
    const { changeRatio } = breakEvenLift({
      priceYuan: input.price,
      unitCostYuan: input.unitCost,
      priceChangeYuan: input.priceChange,
    });
    return { breakEvenChange: changeRatio };
  },

  'pricing.elasticityOptimal'(input: { elasticity: number; marginalCost: number }) {
    const best = optimalConstantElasticityPrice(input.elasticity, input.marginalCost);
    return {
      price: best.priceYuan,
      lernerIndex: best.marginOnPriceRatio,
      markupOnCost: best.markupOnCostRatio,
    };
  },

  'pricing.gaborGranger'(input: { prices: number[]; maxAccepted: number[]; unitCost: number }) {
    const result = gaborGranger({
      pricesYuan: input.prices,
      maxAcceptedYuan: input.maxAccepted,
      unitCostYuan: input.unitCost,
    });
    return {
      buyers: result.buyerCounts,
      revenue: result.revenuesYuan,
      profit: result.profitsYuan,
      revenuePrice: result.revenuePriceYuan,
      profitPrice: result.profitPriceYuan,
    };
  },

  'pricing.linearOptimal'({ unitCost, ...line }: Line & { unitCost: number }) {
    const { priceYuan, units, profitYuan, elasticity } = optimalLinearPrice(lineOf(line), unitCost);
    return { price: priceYuan, quantity: units, profit: profitYuan, elasticity };
  },

  'pricing.logitOptimal'(input: Line & { market: number; unitCost: number }) {
    const { market: marketCount, a: baseUtility, b: sensitivityPerYuan } = input;
    const demand = { marketCount, baseUtility, sensitivityPerYuan };
    const { priceYuan, shareRatio, units, profitYuan, elasticity } = optimalLogitPrice(
      demand,
      input.unitCost,
    );
    return {
      price: priceYuan,
      share: shareRatio,
      quantity: units,
      profit: profitYuan,
      elasticity,
    };
  },

  'pricing.mnlOptimal'(input: {
    quality: number[];
    priceSensitivity: number;
    unitCosts: number[];
  }) {
    const best = optimalMultinomialLogitPrices(
      { qualityUtilities: input.quality, unitCostsYuan: input.unitCosts },
      input.priceSensitivity,
    );
    return {
      markup: best.markupYuan,
      prices: best.pricesYuan,
      shares: best.shareRatios,
      profitPerVisitor: best.profitYuanPerVisitor,
    };
  },

  'pricing.segmentOptimal'({ segments, unitCost, fixedCost }: Costs & { segments: Line[] }) {
    const best = optimalSegmentPrices(segments.map(lineOf), {
      unitCostYuan: unitCost,
      fixedCostYuan: fixedCost,
    });
    return {
      prices: best.pricesYuan,
      quantities: best.units,
      profit: best.profitYuan,
      uniformPrice: best.uniform.priceYuan,
      uniformProfit: best.uniform.profitYuan,
    };
  },
};

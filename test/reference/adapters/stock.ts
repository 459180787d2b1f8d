// Reference vectors of buying stock. 备货的参考数据。
import { normalLoss } from '@/model/special/normal-loss';
import { newsvendorDiscrete } from '@/model/stock/newsvendor-discrete';
import { newsvendorLognormal } from '@/model/stock/newsvendor-lognormal';
import {
  newsvendorNormal,
  newsvendorNormalAt,
  type NewsvendorPlan,
} from '@/model/stock/newsvendor-normal';
import { newsvendorPoisson } from '@/model/stock/newsvendor-poisson';
import { newsvendorProfit } from '@/model/stock/newsvendor-profit';
import { safetyStock } from '@/model/stock/safety-stock';
import { serviceLevels } from '@/model/stock/service-levels';
import { stockKpis } from '@/model/stock/stock-kpis';

interface Costs {
  overage: number;
  underage: number;
}

interface Normal {
  mean: number;
  sd: number;
}

interface Prices {
  revenue: number;
  purchaseCost: number;
  salvage: number;
}

interface Chance {
  value: number;
  p: number;
}

const costs = ({ overage, underage }: Costs) => ({ overageYuan: overage, underageYuan: underage });
const normal = ({ mean, sd }: Normal) => ({ meanUnits: mean, sdUnits: sd });

function plan(found: NewsvendorPlan) {
  return {
    quantity: found.quantityUnits,
    expectedCost: found.expectedCostYuan,
    criticalRatio: found.criticalRatio,
    inStockProbability: found.inStockRatio,
    expectedShortage: found.expectedShortageUnits,
    expectedLeftover: found.expectedLeftoverUnits,
    expectedSales: found.expectedSalesUnits,
    fillRate: found.fillRatio,
  };
}

export const stockAdapters: Record<string, (input: never) => unknown> = {
  'inventory.standardNormalLoss'({ z }: { z: number }) {
    return { loss: normalLoss(z) };
  },

  'inventory.newsvendorNormal'(input: Costs & Normal & { quantity?: number }) {
    return plan(
      input.quantity === undefined
        ? newsvendorNormal(costs(input), normal(input))
        : newsvendorNormalAt(costs(input), normal(input), input.quantity),
    );
  },

  'inventory.newsvendorProfit'(input: Prices & Normal) {
    const { revenue, purchaseCost, salvage } = input;
    const prices = { priceYuan: revenue, purchaseCostYuan: purchaseCost, salvageYuan: salvage };
    const found = newsvendorProfit(prices, normal(input));
    return found.status === 'optimal'
      ? { ...plan(found), expectedProfit: found.expectedProfitYuan }
      : found;
  },

  'inventory.newsvendorPoisson'(input: Costs & { mean: number }) {
    return plan(newsvendorPoisson(costs(input), input.mean));
  },

  'inventory.newsvendorDiscrete'(input: Costs & { pmf: Chance[] }) {
    const chances = input.pmf.map(({ value, p }) => ({ units: value, chanceRatio: p }));
    return plan(newsvendorDiscrete(costs(input), chances));
  },

  'inventory.newsvendorLognormal'(input: Costs & { mu: number; sigma: number }) {
    return plan(newsvendorLognormal(costs(input), { logMean: input.mu, logSd: input.sigma }));
  },

  'inventory.safetyStock'(input: Record<string, number>) {
    const found = safetyStock(
      {
        meanUnitsPerDay: input.meanDemand as number,
        sdUnitsPerDay: input.sdDemand as number,
        leadTimeDays: input.leadTime as number,
        sdLeadTimeDays: input.sdLeadTime as number,
      },
      input.z as number,
    );
    return {
      demandDuringLeadTime: found.leadDemandUnits,
      sigmaLeadTime: found.sdLeadDemandUnits,
      safetyStock: found.safetyStockUnits,
      reorderPoint: found.reorderPointUnits,
    };
  },

  'inventory.fillRate'(input: Record<string, number>) {
    const found = serviceLevels({
      meanLeadDemandUnits: input.meanLeadDemand as number,
      sdLeadDemandUnits: input.sdLeadDemand as number,
      reorderPointUnits: input.reorderPoint as number,
      orderQuantityUnits: input.orderQuantity as number,
    });
    return {
      cycleServiceLevel: found.cycleServiceRatio,
      expectedShortagePerCycle: found.expectedShortageUnitsPerCycle,
      fillRate: found.fillRatio,
    };
  },

  'inventory.kpis'(input: Record<string, number>) {
    const found = stockKpis({
      openingStockYuan: input.openingInventoryCost as number,
      closingStockYuan: input.closingInventoryCost as number,
      soldCostYuan: input.cogs as number,
      revenueYuan: input.revenue as number,
      periodDays: input.days as number,
      soldUnits: input.unitsSold as number,
      openingUnits: input.openingUnits as number,
      receivedUnits: input.unitsReceived as number,
      sellingSkuCount: input.skusWithSales as number,
      stockedSkuCount: input.skusInStock as number,
      deadStockYuan: input.deadStockCost as number,
      stockOutSkuDays: input.stockoutSkuDays as number,
    });
    return {
      turnover: found.turnoverTimes,
      daysOfInventory: found.stockDays,
      annualisedTurnover: found.turnoverTimesPerYear,
      gmroi: found.grossProfitPerStockRatio,
      sellThrough: found.sellThroughRatio,
      movingSkuRate: found.sellingSkuRatio,
      deadStockRate: found.deadStockRatio,
      stockoutRate: found.stockOutRatio,
    };
  },
};

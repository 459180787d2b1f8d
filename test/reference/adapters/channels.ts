// Reference vectors of commission, sales channels and distribution. 佣金、渠道与铺货的参考数据。
import { bestEffort } from '@/model/channel/agent-effort';
import { channelProfit } from '@/model/channel/channel-profit';
import { commissionYuan } from '@/model/channel/commission';
import type { CommissionScheme } from '@/model/channel/commission-pieces';
import { distributionCoverage } from '@/model/channel/distribution-coverage';
import { doubleMarginalisation } from '@/model/channel/double-margin';
import { dropEffect } from '@/model/channel/drop-rule';
import { bestCoverage } from '@/model/channel/max-coverage';

type Scheme =
  | { type: 'linear'; rate: number }
  | { type: 'tiered' | 'retroactive'; tiers: { upTo: number | null; rate: number }[] }
  | { type: 'bonus'; rate: number; threshold: number; bonus: number };

function schemeOf(scheme: Scheme): CommissionScheme {
  if (scheme.type === 'linear') return { type: 'linear', rateRatio: scheme.rate };
  if (scheme.type === 'bonus') {
    const { rate, threshold, bonus } = scheme;
    return { type: 'bonus', rateRatio: rate, thresholdYuan: threshold, bonusYuan: bonus };
  }
  const tiers = scheme.tiers.map(({ rate }, i) => ({
    fromYuan: scheme.tiers[i - 1]?.upTo ?? 0,
    rateRatio: rate,
  }));
  return { type: scheme.type, tiers };
}

interface Channel {
  id: string;
  orders: number;
  aov: number;
  grossMargin: number;
  commission: number;
  fulfilment: number;
  returnRate: number;
  avoidableFixed: number;
  allocatedFixed: number;
  recapture: number;
  recaptureMargin: number;
}

interface Stores {
  stores: { id: string; categorySales: number; brandSales: number }[];
  carriedBy: string[];
}

export const channelAdapters: Record<string, (input: never) => unknown> = {
  'channel.commission'(input: { scheme: Scheme; sales: number[] }) {
    const scheme = schemeOf(input.scheme);
    return { commission: input.sales.map((sales) => commissionYuan(scheme, sales)) };
  },

  'channel.agentEffort'(input: {
    scheme: Scheme;
    base: number;
    k: number;
    effortCost: number;
    maxEffort: number;
  }) {
    const agent = {
      baseYuan: input.base,
      yuanPerEffort: input.k,
      effortCostYuan: input.effortCost,
      maxEffort: input.maxEffort,
    };
    const choice = bestEffort(agent, schemeOf(input.scheme));
    return {
      effort: choice.effort,
      sales: choice.salesYuan,
      commission: choice.commissionYuan,
    };
  },

  'channel.doubleMarginalisation'({ a, b, unitCost }: { a: number; b: number; unitCost: number }) {
    const { integrated, decentralised, efficiencyRatio } = doubleMarginalisation({
      chokePriceYuan: a,
      slopeYuanPerUnit: b,
      unitCostYuan: unitCost,
    });
    return {
      integrated: {
        price: integrated.priceYuan,
        quantity: integrated.units,
        profit: integrated.profitYuan,
      },
      decentralised: {
        wholesale: decentralised.wholesaleYuan,
        price: decentralised.priceYuan,
        quantity: decentralised.units,
        manufacturerProfit: decentralised.makerProfitYuan,
        retailerProfit: decentralised.sellerProfitYuan,
      },
      efficiency: efficiencyRatio,
    };
  },

  'channel.dropRule'({ channels }: { channels: Channel[] }) {
    return { results: channels.map(dropped) };
  },

  'channel.distributionCoverage'({ stores, carriedBy }: Stores) {
    const result = distributionCoverage(
      stores.map(({ categorySales }) => categorySales),
      stores.map(({ brandSales }) => brandSales),
      stores.map(({ id }) => carriedBy.includes(id)),
    );
    return {
      numericDistribution: result.numericRatio,
      weightedDistribution: result.weightedRatio,
      marketShare: result.marketShareRatio,
      shareAmongHandlers: result.handlerShareRatio,
    };
  },

  'channel.maxCoverage'({ sets, pick }: { sets: number[][]; pick: number }) {
    const { method, coveredWeight, greedyCoveredWeight, greedyPicks } = bestCoverage(sets, pick);
    return {
      optimalCovered: method === 'exact' ? coveredWeight : null,
      greedyCovered: greedyCoveredWeight,
      greedyPicks,
    };
  },
};

function dropped(input: Channel) {
  const channel = {
    orderCount: input.orders,
    orderValueYuan: input.aov,
    grossMarginRatio: input.grossMargin,
    commissionRatio: input.commission,
    fulfilmentYuanPerOrder: input.fulfilment,
    returnRatio: input.returnRate,
    avoidableFixedYuan: input.avoidableFixed,
    allocatedFixedYuan: input.allocatedFixed,
  };
  const { contributionYuan, fullyAllocatedYuan } = channelProfit(channel);
  const { profitChangeYuan, isWorthDropping } = dropEffect(channel, {
    recaptureRatio: input.recapture,
    recaptureMarginRatio: input.recaptureMargin,
  });
  return {
    id: input.id,
    contribution: contributionYuan,
    fullyAllocatedProfit: fullyAllocatedYuan,
    profitChangeIfDropped: profitChangeYuan,
    drop: isWorthDropping,
  };
}

// Reference vectors to model functions, one thin entry each. 参考数据与模型函数的对接。
import { funnelSummary } from '@/model/funnel/stage-summary';
import { stepValue } from '@/model/funnel/step-value';
import { absorption } from '@/model/markov/absorbing-chain';
import { wilsonInterval } from '@/model/statistics/wilson-interval';
import { onlineShoppersCsv, passedCounts } from '@/simulators/sales-funnel/sessions.reduce';
import { advertisingAdapters } from './adapters/advertising';
import { assortmentAdapters } from './adapters/assortments';
import { attributionAdapters } from './adapters/attribution';
import { banditAdapters } from './adapters/bandits';
import { basketAdapters } from './adapters/baskets';
import { budgetAdapters } from './adapters/budgets';
import { bundleAdapters } from './adapters/bundles';
import { channelAdapters } from './adapters/channels';
import { churnAdapters } from './adapters/churn';
import { clusterAdapters } from './adapters/clusters';
import { customerValueAdapters } from './adapters/customer-value';
import { customerAdapters } from './adapters/customers';
import { degenerateAdapters } from './adapters/degenerate';
import { experimentAdapters } from './adapters/experiments';
import { forecastAdapters } from './adapters/forecasts';
import { fulfilmentAdapters } from './adapters/fulfilment';
import { kpiAdapters } from './adapters/kpis';
import { mediaAdapters } from './adapters/media';
import { priceAdapters } from './adapters/prices';
import { productAdapters } from './adapters/products';
import { promotionAdapters } from './adapters/promotions';
import { queueAdapters } from './adapters/queues';
import { projectAdapters } from './adapters/projects';
import { retentionAdapters } from './adapters/retention';
import { satisfactionAdapters } from './adapters/satisfaction';
import { scorecardAdapters } from './adapters/scorecards';
import { scriptAdapters } from './adapters/scripts';
import { stockAdapters } from './adapters/stock';
import { storeAdapters } from './adapters/stores';
import { surveyAdapters } from './adapters/surveys';
import { tariffAdapters } from './adapters/tariffs';

export const adapters: Record<string, (input: never) => unknown> = {
  ...advertisingAdapters,
  ...assortmentAdapters,
  ...attributionAdapters,
  ...banditAdapters,
  ...basketAdapters,
  ...budgetAdapters,
  ...bundleAdapters,
  ...channelAdapters,
  ...churnAdapters,
  ...clusterAdapters,
  ...customerValueAdapters,
  ...customerAdapters,
  ...degenerateAdapters,
  ...experimentAdapters,
  ...forecastAdapters,
  ...fulfilmentAdapters,
  ...kpiAdapters,
  ...mediaAdapters,
  ...priceAdapters,
  ...productAdapters,
  ...promotionAdapters,
  ...queueAdapters,
  ...projectAdapters,
  ...retentionAdapters,
  ...satisfactionAdapters,
  ...scorecardAdapters,
  ...scriptAdapters,
  ...stockAdapters,
  ...storeAdapters,
  ...surveyAdapters,
  ...tariffAdapters,

  'funnel.analyse'({ stages }: { stages: { id: string; count: number }[] }) {
    const counts = stages.map(({ count }) => count);
    const { stepRatios, overallRatio, leakCounts, ...worst } = funnelSummary(counts);
    const known = stepRatios.filter((ratio) => ratio !== null);
    // After an empty stage the ratios are 0/0, and so is what a better step would bring.
    const value =
      known.length === stepRatios.length ? stepValue(counts[0] ?? NaN, known) : undefined;
    const unknown = stepRatios.map(() => null);
    return {
      stepRates: stepRatios,
      overall: overallRatio,
      dropOff: leakCounts,
      largestLossStep: worst.worstStepByCount,
      worstRateStep: worst.worstStepByRate,
      wilson95: counts.slice(1).map((after, step) => wilson95(after, counts[step] ?? NaN)),
      gainFromOnePoint: value?.onePointOrders ?? unknown,
      gainFromTenPercent: value?.tenPercentOrders ?? unknown,
    };
  },

  'funnel.summary'(input: { counts: number[] } | { dataset: string }) {
    return 'dataset' in input ? onlineShoppers() : summary(input.counts);
  },

  'markov.absorbing'(input: {
    transient: string[];
    absorbing: string[];
    Q: number[][];
    R: number[][];
  }) {
    const { expectedVisits, expectedSteps, stepVariances, absorptionRatios } = absorption({
      transientNames: input.transient,
      transientRatios: input.Q,
      absorbingRatios: input.R,
    });
    const browse = absorptionRatios[input.transient.indexOf('browse')];
    return {
      N: expectedVisits,
      t: expectedSteps,
      tVariance: stepVariances,
      B: absorptionRatios,
      conversionFromBrowse: browse?.[input.absorbing.indexOf('order')],
    };
  },
};

function wilson95(successCount: number, trialCount: number): [number, number] | null {
  if (trialCount === 0) return null;
  const { lowRatio, highRatio } = wilsonInterval(successCount, trialCount);
  return [lowRatio, highRatio];
}

function summary(counts: number[]) {
  const result = funnelSummary(counts);
  return {
    stepRate: result.stepRatios,
    cumulativeRate: result.cumulativeRatios,
    leak: result.leakCounts,
    leakShareOfAllLoss: result.leakShareRatios,
    overall: result.overallRatio,
    worstStepByRate: result.worstStepByRate,
    worstStepByCount: result.worstStepByCount,
  };
}

function onlineShoppers() {
  const passed = passedCounts(onlineShoppersCsv());
  return {
    counts: passed.counts,
    revenueSessions: passed.orderCount,
    conversion: passed.orderRatio,
    conversionNewVisitor: passed.newVisitorOrderRatio,
    conversionReturning: passed.returningVisitorOrderRatio,
  };
}

// Reference vectors of customer value. 客户价值的参考数据。
import { type BgNbdParameters, bgNbdAliveRatio, bgNbdLogLik } from '@/model/customer-value/bg-nbd';
import { bgNbdFit } from '@/model/customer-value/bg-nbd-fit';
import {
  bgNbdCountRatios,
  bgNbdExpectedPurchases,
  bgNbdFuturePurchases,
} from '@/model/customer-value/bg-nbd-purchases';
import { lifetimeValueYuan } from '@/model/customer-value/constant-retention';
import { discountedValue } from '@/model/customer-value/discounted-value';
import { expectedSpendYuan, meanSpendYuan } from '@/model/customer-value/gamma-gamma';
import { gammaGammaFit } from '@/model/customer-value/gamma-gamma-fit';
import {
  paretoNbdAliveRatio,
  paretoNbdDiscountedPurchases,
  type ParetoNbdParameters,
} from '@/model/customer-value/pareto-nbd';
import { paretoNbdFit } from '@/model/customer-value/pareto-nbd-fit';
import {
  paretoNbdCountRatios,
  paretoNbdExpectedPurchases,
  paretoNbdFuturePurchases,
} from '@/model/customer-value/pareto-nbd-purchases';
import { cdnow } from '../recipes/cdnow';

interface Customer {
  x: number;
  t_x: number;
  T: number;
  t: number;
}
interface Point extends Customer {
  params: BgNbdParameters & ParetoNbdParameters;
  continuousWeeklyDiscount: number;
}
interface Walkthrough extends Customer {
  bgParams: [number, number, number, number];
  pnbdParams: [number, number, number, number];
}
interface Plan {
  bg: BgNbdParameters;
  gg: { p: number; q: number; gamma: number };
  x: number;
  t_x: number;
  T: number;
  m: number;
  periodWeeks: number;
  periods: number;
  discountPerPeriod: number;
}

// The customers whose conditional mean the vector of spend holds.
const SPENDERS = [
  [2, 22.35],
  [1, 11.77],
  [0, 0],
  [7, 73.74],
] as const;

export const customerValueAdapters: Record<string, (input: never) => unknown> = {
  'clv.bgnbdFit'() {
    const { parameters, logLik } = bgNbdFit(cdnow().histories);
    return { ...parameters, logLik, preciseOptimum: { ...parameters, logLik } };
  },

  'clv.paretoNbdFit'() {
    const { parameters, logLik } = paretoNbdFit(cdnow().histories);
    return { ...parameters, logLik, preciseOptimum: { ...parameters, logLik } };
  },

  'clv.gammaGamma'() {
    const { histories, meanSpends } = cdnow();
    const { parameters, logLik } = gammaGammaFit(histories.repeatCounts, meanSpends);
    if (!parameters) return null;
    const { p, q, gammaYuan: gamma } = parameters;
    return {
      p,
      q,
      gamma,
      preciseOptimum: { p, q, gamma, logLik },
      populationMean: meanSpendYuan(parameters),
      conditionalMean: SPENDERS.map(([x, m]) => ({ x, m, E: expectedSpendYuan(parameters, x, m) })),
    };
  },

  'clv.bgnbd'(input: Point | Walkthrough) {
    return 'params' in input ? bgNbdPoint(input) : walkthrough(input);
  },

  'clv.paretoNbd'({ params, continuousWeeklyDiscount, t, ...customer }: Point) {
    const history = historyOf(customer);
    return {
      conditionalExpectation: paretoNbdFuturePurchases(params, history, t),
      pAlive: paretoNbdAliveRatio(params, history),
      expectation52: paretoNbdExpectedPurchases(params, 52),
      pmf39: paretoNbdCountRatios(params, 39, 4),
      DERT: paretoNbdDiscountedPurchases(params, history, continuousWeeklyDiscount),
    };
  },

  'clv.simple'({
    margin,
    retention,
    discount,
  }: {
    margin: number;
    retention: number;
    discount: number;
  }) {
    const customer = { marginYuan: margin, retentionRatio: retention, discountRatio: discount };
    const next = lifetimeValueYuan(customer);
    return {
      multipleFirstMarginAtEndOfPeriod1: lifetimeValueYuan({ ...customer, marginYuan: 1 }),
      clvFirstMarginNextPeriod: next,
      clvIncludingMarginNow: margin + next,
      with5PercentGrowth_next: lifetimeValueYuan({ ...customer, growthRatio: 0.05 }),
      published: bookMultiples(),
    };
  },

  'clv.discounted'({ bg, gg, m, periodWeeks, periods, discountPerPeriod, ...customer }: Plan) {
    const history = historyOf({ ...customer });
    const spend = { p: gg.p, q: gg.q, gammaYuan: gg.gamma };
    const expectedSpend = expectedSpendYuan(spend, customer.x, m);
    const { valueYuan, purchasesPerPeriod } = discountedValue(
      (weeks) => bgNbdFuturePurchases(bg, history, weeks),
      {
        profitYuanPerPurchase: expectedSpend,
        periodTime: periodWeeks,
        periodCount: periods,
        discountRatio: discountPerPeriod,
        timing: 'end',
      },
    );
    return { expectedSpend, incrementPerPeriod: purchasesPerPeriod, clv: valueYuan };
  },
};

function historyOf({ x, t_x, T }: Omit<Customer, 't'>) {
  return { repeatCount: x, lastTime: t_x, observedTime: T };
}

function bgNbdPoint({ params, t, ...customer }: Point) {
  const history = historyOf(customer);
  const never = { x: 0, t_x: 0, T: customer.T };
  return {
    conditionalExpectation: bgNbdFuturePurchases(params, history, t),
    pAlive: bgNbdAliveRatio(params, history),
    expectation52: bgNbdExpectedPurchases(params, 52),
    pmf39: bgNbdCountRatios(params, 39, 8),
    logLikOfThisCustomer: bgNbdLogLik(params, history),
    x0case: {
      ...never,
      t,
      conditionalExpectation: bgNbdFuturePurchases(params, historyOf(never), t),
      pAlive: bgNbdAliveRatio(params, historyOf(never)),
    },
  };
}

function walkthrough({ bgParams, pnbdParams, t, ...customer }: Walkthrough) {
  const history = historyOf(customer);
  const bg = { r: bgParams[0], alpha: bgParams[1], a: bgParams[2], b: bgParams[3] };
  const pnbd = { r: pnbdParams[0], alpha: pnbdParams[1], s: pnbdParams[2], beta: pnbdParams[3] };
  return {
    bg: {
      conditionalExpectation: bgNbdFuturePurchases(bg, history, t),
      pAlive: bgNbdAliveRatio(bg, history),
      E52: bgNbdExpectedPurchases(bg, 52),
    },
    pnbd: {
      conditionalExpectation: paretoNbdFuturePurchases(pnbd, history, t),
      pAlive: paretoNbdAliveRatio(pnbd, history),
      E52: paretoNbdExpectedPurchases(pnbd, 52),
    },
  };
}

// The sentence of the vector, its three multiples worked out.
function bookMultiples(): string {
  const multiple = (retentionRatio: number, discountRatio: number) =>
    lifetimeValueYuan({ marginYuan: 1, retentionRatio, discountRatio }).toFixed(2);
  return `multiples in the book (from memory): r=.8,i=10 % -> ${multiple(0.8, 0.1)}; r=.9 -> ${multiple(0.9, 0.1)}; r=.6,i=16 % -> ${multiple(0.6, 0.16)}`;
}

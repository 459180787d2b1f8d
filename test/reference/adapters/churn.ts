// Reference vectors of churn and of the spread of new products. 流失与新品扩散的参考数据。
import { discreteHazard } from '@/model/churn/discrete-hazard';
import { kaplanMeier } from '@/model/churn/kaplan-meier';
import { logRank } from '@/model/churn/log-rank';
import { bassPeak } from '@/model/product/bass';
import {
  type BassFit,
  bassFitOfPeriods,
  bassFitOfSpeeds,
  bassRegression,
} from '@/model/product/bass-fit';
import { logisticRegression } from '@/model/statistics/logistic-regression';
import { areaUnderCurve, topLift } from '@/model/statistics/ranking-quality';
import { telco } from '../recipes/telco';

interface Rows {
  X: number[][];
  y: number[];
}
interface Recipe {
  dataset: string;
  y: string;
  features: string[];
}
interface Arm {
  time: number[];
  event: number[];
}

export const churnAdapters: Record<string, (input: never) => unknown> = {
  'churn.logit'(input: Rows | Recipe) {
    return 'dataset' in input ? telcoLogit(input) : rowsLogit(input);
  },

  'churn.kaplanMeier'({ sixMP, placebo }: { sixMP: Arm; placebo: Arm }) {
    const [treated, control] = [sixMP, placebo].map(({ time, event }) => ({
      times: time,
      events: event,
    }));
    if (!treated || !control) return null;
    const curve = kaplanMeier(treated);
    const { chi2, pRatio, expectedCounts } = logRank([treated, control]);
    return {
      sixMP: curve.rows
        .filter(({ eventCount }) => eventCount > 0)
        .map((row) => ({
          time: row.time,
          atRisk: row.atRiskCount,
          events: row.eventCount,
          S: row.survivalRatio,
          se: row.standardError,
        })),
      placeboMedian: kaplanMeier(control).medianTime,
      sixMPMedian: curve.medianTime,
      logRankChi2: chi2,
      logRankP: pRatio,
      expected: expectedCounts,
    };
  },

  'churn.discreteHazard'({ atRisk, left }: { atRisk: number[]; left: number[] }) {
    const { leavingRatios, survivalRatios, medianPeriods } = discreteHazard(atRisk, left);
    return { hazard: leavingRatios, survival: survivalRatios, medianLifetime: medianPeriods };
  },

  'product.bass'(input: { sales: number[] } | { products: [string, number, number][] }) {
    return 'sales' in input ? bassFits(input.sales) : bassPeaks(input.products);
  },
};

function rowsLogit({ X, y }: Rows) {
  const columns = (X[0] ?? []).map((_, j) => X.map((row) => row[j] as number));
  const { effects, logLik, nullLogLik, mcFaddenRatio } = logisticRegression(columns, y);
  return {
    coef: effects?.map(({ coefficient }) => coefficient),
    se: effects?.map(({ standardError }) => standardError),
    logLik,
    nullLogLik,
    mcFadden: mcFaddenRatio,
    order: ['const', 'GPA', 'TUCE', 'PSI'],
  };
}

function telcoLogit({ features, y }: Recipe) {
  const { columns, outcomes } = telco(features, y);
  const { effects, logLik, fittedRatios } = logisticRegression(columns, outcomes);
  const names = [
    'const',
    'tenure',
    'MonthlyCharges',
    'ContractOneYear',
    'ContractTwoYear',
    'FiberOptic',
    'ElectronicCheck',
  ];
  return {
    coef: Object.fromEntries(names.map((name, j) => [name, effects?.[j]?.coefficient])),
    logLik,
    auc: areaUnderCurve(fittedRatios, outcomes),
    lift_top_decile: topLift(fittedRatios, outcomes),
  };
}

function bassFits(sales: number[]) {
  const { coefficients, parameters } = bassRegression(sales);
  const shown = ({ parameters: found, residualSquares }: BassFit) => {
    const peak = found && bassPeak(found);
    return {
      p: found?.innovationRatio,
      q: found?.imitationRatio,
      m: found?.potentialUnits,
      peakTime: peak?.timePeriods,
      peakSales: peak?.unitsPerPeriod,
      rss: residualSquares,
    };
  };
  return {
    nlsOnDensity: shown(bassFitOfSpeeds(sales)),
    nlsOnIntervals: shown(bassFitOfPeriods(sales)),
    olsBass1969: {
      ...coefficients,
      p: parameters?.innovationRatio,
      q: parameters?.imitationRatio,
      m: parameters?.potentialUnits,
    },
  };
}

function bassPeaks(products: [string, number, number][]) {
  const times = products.map(
    ([, innovationRatio, imitationRatio]) =>
      bassPeak({ innovationRatio, imitationRatio, potentialUnits: 1 }).timePeriods,
  );
  return { peakTime: times, printedPeakTime: times };
}

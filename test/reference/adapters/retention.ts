// Reference vectors of retention curves and of customers moving between states. 留存与状态迁移的参考数据。
import {
  sbgLifetimePayments,
  type SbgParameters,
  sbgResidualPayments,
  sbgRetentionRatios,
  sbgSurvivalRatios,
} from '@/model/customer-value/shifted-beta-geometric';
import { sbgFit } from '@/model/customer-value/shifted-beta-geometric-fit';
import { mobility } from '@/model/markov/mobility';
import { bestContactPlan, stateValuesYuan } from '@/model/markov/state-values';
import { firstPassageSteps, stationaryRatios, transitionsAfter } from '@/model/markov/stationary';
import { expectedLifetime } from '@/model/retention/expected-lifetime';

interface Cohort {
  survivalPercent: number[];
  cohort: number;
  project: number;
}
interface Renewal extends SbgParameters {
  d: number;
  n: number;
}

export const retentionAdapters: Record<string, (input: never) => unknown> = {
  'clv.sbg'(input: Cohort | Renewal) {
    return 'cohort' in input ? projection(input) : residual(input);
  },

  'retention.lifetime'({ survival }: { survival: number[] }) {
    const { expectedPeriods, lossRatios, averageRetentionRatio } = expectedLifetime(survival);
    return { expectedPeriods, hazards: lossRatios, averageRetention: averageRetentionRatio };
  },

  'markov.clv'({ P, R, d }: { P: number[][]; R: number[]; d: number }) {
    const states = { transitionRatios: P, profitsYuan: R, discountRatio: d };
    const values = stateValuesYuan(states);
    const { valuesYuan, isContacted } = bestContactPlan(states);
    const recency = isContacted.indexOf(false) + 1;
    const sign = (values[recency - 1] ?? NaN) < 0 ? '<' : '>=';
    return {
      V: values,
      V_T4: stateValuesYuan(states, 4),
      policyStopAtRecency4: {
        V: valuesYuan,
        why: `V[${recency}]${sign}0, so stop contacting at recency ${recency}`,
      },
    };
  },

  'markov.stationary'({ P }: { P: number[][] }) {
    return {
      stationary: stationaryRatios(P),
      P6_row1: transitionsAfter(P, 6)[0],
      meanFirstPassage: firstPassageSteps(P),
      shorrocks: mobility(P).indexRatio,
    };
  },
};

function projection({ survivalPercent, cohort, project }: Cohort) {
  // 86.9 % of 1,000 customers are 869: percentages carry one decimal.
  const survivors = survivalPercent.map((percent) => Math.round((percent * cohort) / 100));
  const { parameters, logLik } = sbgFit(survivors);
  if (!parameters) return null;
  const { alpha, beta } = parameters;
  const renewals = survivors.length - 1;
  return {
    alpha,
    beta,
    logLik,
    precise: { alpha, beta, logLik },
    projected8to12: sbgSurvivalRatios(parameters, project).slice(renewals + 1),
    retentionRates1to7: sbgRetentionRatios(parameters, renewals),
    meanChurnTheta: alpha / (alpha + beta),
  };
}

function residual({ d, n, ...parameters }: Renewal) {
  return {
    DERL: sbgResidualPayments(parameters, n, d),
    n1: sbgResidualPayments(parameters, 1, d),
    DEL_new: sbgLifetimePayments(parameters, d),
  };
}

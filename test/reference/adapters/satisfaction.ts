// Reference vectors of satisfaction, complaints and recommendation. 满意度、投诉与推荐的参考数据。
import {
  type ComplaintCohort,
  complaintGain,
  complaintOutcome,
} from '@/model/satisfaction/complaint-cohort';
import { disconfirmation } from '@/model/satisfaction/disconfirmation';
import { type KanoCounts, kanoSummary } from '@/model/satisfaction/kano-summary';
import { KANO_ANSWERS, type KanoCategory, kanoCategory } from '@/model/satisfaction/kano-table';
import { netPromoter } from '@/model/satisfaction/net-promoter';
import { serviceGaps } from '@/model/satisfaction/service-gaps';

const LETTERS: Record<KanoCategory, string> = {
  mustBe: 'M',
  oneDimensional: 'O',
  attractive: 'A',
  indifferent: 'I',
  reverse: 'R',
  questionable: 'Q',
};

interface KanoPercents {
  order: string[];
  percent: Record<string, number[]>;
}
interface Complaints {
  customers: number;
  dissatisfied: number;
  complainShare: number;
  resolvedShare: number;
  stayIfResolved: number;
  stayIfUnresolved: number;
  stayIfSilent: number;
  staySatisfied: number;
  marginPerStayer: number;
  costPerComplaint: number;
  wordOfMouthLoss: number;
  badMouthReach: number;
}

export const satisfactionAdapters: Record<string, (input: never) => unknown> = {
  'satisfaction.kano'(input: { answers: string[] } | KanoPercents) {
    return 'answers' in input ? kanoTable() : kanoFeatures(input);
  },

  'satisfaction.nps'({ scores }: { scores: Record<string, number> }) {
    const found = netPromoter(Array.from({ length: 11 }, (_, score) => scores[score] ?? 0));
    return {
      n: found.answerCount,
      promoters: found.promoterCount,
      passives: found.passiveCount,
      detractors: found.detractorCount,
      nps: found.netPoints,
      se: found.standardErrorPoints,
    };
  },

  'satisfaction.servqual'({ E, P, weights }: { E: number[][]; P: number[][]; weights: number[] }) {
    const { gaps, weightedGap } = serviceGaps(E, P, weights);
    return { gap: gaps, weighted: weightedGap };
  },

  'satisfaction.complaints'(input: Complaints) {
    const cohort = complaintCohort(input);
    const more = 0.5;
    const { gainYuan, breakEvenYuanPerComplaint } = complaintGain(cohort, more);
    return {
      base: outcome(cohort),
      [`complainShare${more}`]: outcome({ ...cohort, complainRatio: more }),
      gainOfMoreComplaints: gainYuan,
      breakEvenCostPerComplaint: breakEvenYuanPerComplaint,
    };
  },

  'satisfaction.disconfirmation'(input: {
    expectation: number[];
    performance: number[];
    wP: number;
    gain: number;
    loss: number;
  }) {
    const rule = { perceivedWeight: input.wP, gainWeight: input.gain, lossWeight: input.loss };
    const found = input.expectation.map((expectation, i) =>
      disconfirmation(expectation, input.performance[i] ?? NaN, rule),
    );
    return {
      disconfirmation: found.map(({ gapPoints }) => gapPoints),
      satisfaction: found.map(({ satisfactionPoints }) => satisfactionPoints),
    };
  },
};

function kanoTable() {
  return {
    table: KANO_ANSWERS.map((withIt) =>
      KANO_ANSWERS.map((without) => LETTERS[kanoCategory(withIt, without)]),
    ),
  };
}

function kanoFeatures({ order, percent }: KanoPercents) {
  const features = Object.entries(percent).map(([feature, list]) => {
    const counts = Object.entries(LETTERS).map(([kind, letter]) => [
      kind,
      list[order.indexOf(letter)],
    ]);
    return { feature, summary: kanoSummary(Object.fromEntries(counts) as KanoCounts) };
  });
  const each = (value: (summary: ReturnType<typeof kanoSummary>) => unknown) =>
    Object.fromEntries(features.map(({ feature, summary }) => [feature, value(summary)]));
  return {
    category: each(({ category }) => category && LETTERS[category]),
    better: each(({ betterRatio }) => betterRatio),
    worse: each(({ worseRatio }) => worseRatio),
  };
}

function complaintCohort(input: Complaints): ComplaintCohort {
  return {
    customerCount: input.customers,
    dissatisfiedRatio: input.dissatisfied,
    complainRatio: input.complainShare,
    resolvedRatio: input.resolvedShare,
    stayResolvedRatio: input.stayIfResolved,
    stayUnresolvedRatio: input.stayIfUnresolved,
    staySilentRatio: input.stayIfSilent,
    staySatisfiedRatio: input.staySatisfied,
    valueYuanPerStayer: input.marginPerStayer,
    costYuanPerComplaint: input.costPerComplaint,
    hearersPerLeaver: input.badMouthReach,
    deterredRatio: input.wordOfMouthLoss,
  };
}

function outcome(cohort: ComplaintCohort) {
  const found = complaintOutcome(cohort);
  return {
    complaints: found.complaintCount,
    stayDissatisfied: found.stayingDissatisfiedCount,
    stayTotal: found.stayingCount,
    retention: found.retentionRatio,
    lostDissatisfied: found.leavingDissatisfiedCount,
    wordOfMouthLost: found.deterredCount,
    margin: found.netYuan,
  };
}

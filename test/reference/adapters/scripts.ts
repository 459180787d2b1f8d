// Reference vectors of sales scripts. 话术的参考数据。
import { questionGains } from '@/model/script/information-gain';
import { posterior } from '@/model/script/posterior';
import { decisionValue, surveyValue } from '@/model/script/survey-value';

interface Tree {
  payoffs: Record<string, number[]>;
  prior: number[];
  signals: { likelihood: number[] }[];
  surveyCost: number;
}

export const scriptAdapters: Record<string, (input: never) => unknown> = {
  'script.posterior'({ prior, likelihoods }: { prior: number[]; likelihoods: number[][] }) {
    return { posterior: posterior(prior, likelihoods) };
  },

  'script.informationGain'(input: {
    prior: number[];
    questions: { id: string; answers: number[][] }[];
  }) {
    const { gainsBits, bestQuestion } = questionGains(
      input.prior,
      input.questions.map(({ answers }) => answers),
    );
    return { gains: gainsBits, best: input.questions[bestQuestion]?.id };
  },

  'script.decisionTree'({ payoffs, prior, signals, surveyCost }: Tree) {
    const names = Object.keys(payoffs);
    const decision = { payoffs: Object.values(payoffs), prior };
    const now = decisionValue(decision);
    const answers = signals.map(({ likelihood }) => likelihood);
    const survey = surveyValue(decision, answers, surveyCost);
    return {
      expectedValues: Object.fromEntries(names.map((name, i) => [name, now.expectedWorths[i]])),
      bestAction: names[now.bestAction],
      evpi: now.perfectInformationWorth,
      posteriors: survey.posteriors,
      actions: survey.actions.map((action) => names[action]),
      valueWithSurvey: survey.worthWithSurvey,
      evsi: survey.sampleInformationWorth,
      netValueWithSurvey: survey.netWorth,
    };
  },
};

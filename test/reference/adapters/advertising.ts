// Reference vectors of advertising: reach, memory, recognition. 广告到达、记忆与识别的参考数据。
import {
  betaBinomialReach,
  type ExposureReach,
  webReach,
} from '@/model/advertising/exposure-reach';
import { savedEffortRatio } from '@/model/advertising/forgetting-curve';
import { dailyRecallRatios } from '@/model/advertising/recall-decay';
import { recognition } from '@/model/advertising/recognition';

interface RecallIn {
  exposureDays: number[];
  halfLifeDays: number;
  gain: number;
  horizonDays: number;
}

interface RecognitionIn {
  hits: number;
  misses: number;
  falseAlarms: number;
  correctRejections: number;
}

export const advertisingAdapters: Record<string, (input: never) => unknown> = {
  'ads.reachBetaBinomial'(input: {
    insertions: number;
    alpha: number;
    beta: number;
    effectiveFrequency: number;
  }) {
    return shown(betaBinomialReach(input.insertions, input, input.effectiveFrequency));
  },

  'ads.reachNBD'(input: { meanExposures: number; k: number; effectiveFrequency: number }) {
    const exposure = { meanExposures: input.meanExposures, shape: input.k };
    return shown(webReach(exposure, input.effectiveFrequency));
  },

  'ads.forgettingEbbinghaus'({ minutes }: { minutes: number[] }) {
    return { retention: minutes.map(savedEffortRatio) };
  },

  'ads.recallDecay'({ exposureDays, halfLifeDays, gain, horizonDays }: RecallIn) {
    const memory = { halfLifeDays, gainRatio: gain };
    return { recall: dailyRecallRatios(exposureDays, memory, horizonDays) };
  },

  'ads.recognition'({ hits, misses, falseAlarms, correctRejections }: RecognitionIn) {
    const found = recognition({
      hitCount: hits,
      missCount: misses,
      falseAlarmCount: falseAlarms,
      correctRejectionCount: correctRejections,
    });
    return {
      hitRate: found.hitRatio,
      falseAlarmRate: found.falseAlarmRatio,
      dPrime: found.sensitivity,
      criterion: found.criterion,
      correctedRecognition: found.correctedRatio,
    };
  },
};

function shown(found: ExposureReach) {
  return {
    reach: found.reachRatio,
    averageFrequency: found.averageFrequency,
    grp: found.grossRatingPoints,
    effectiveReach: found.effectiveReachRatio,
    distribution: found.distribution,
  };
}

// Reference vectors of experiments. 实验的参考数据。
import { alwaysValidP } from '@/model/experiment/always-valid';
import { compareBeliefs } from '@/model/experiment/beta-binomial';
import { peekingErrorRatio } from '@/model/experiment/peeking';
import {
  proportionPower,
  sampleSize,
  sampleSizeFromBaseline,
} from '@/model/experiment/sample-size';
import { boundaryHitRatio } from '@/model/experiment/sequential-boundary';
import { compareProportions } from '@/model/experiment/two-proportions';

interface Counts {
  successA: number;
  totalA: number;
  successB: number;
  totalB: number;
}

interface Demand {
  power: number;
  alpha: number;
}

export const experimentAdapters: Record<string, (input: never) => unknown> = {
  'ab.twoProportion'(input: Counts) {
    const { differenceRatio, relativeLiftRatio, z, pValue, lowRatio, highRatio } =
      compareProportions(...groups(input));
    return {
      difference: differenceRatio,
      relativeLift: relativeLiftRatio,
      z,
      pValue,
      ci95: [lowRatio, highRatio],
    };
  },

  'ab.power'(input: { p1: number; p2: number; nPerGroup: number; alpha: number }) {
    return { power: proportionPower(input.p1, input.p2, input.nPerGroup, input.alpha) };
  },

  'ab.sampleSize'({ p1, p2, power, alpha }: Demand & { p1: number; p2: number }) {
    const { exactCount, trialCount } = sampleSize(p1, p2, { alphaRatio: alpha, powerRatio: power });
    return { nPerGroup: exactCount, nPerGroupCeil: trialCount };
  },

  'ab.sampleSizeBaseline'(input: Demand & { baseline: number; absoluteEffect: number }) {
    const { exactCount } = sampleSizeFromBaseline(
      input.baseline,
      input.baseline + input.absoluteEffect,
      { alphaRatio: input.alpha, powerRatio: input.power },
    );
    return { nPerGroupRounded: Math.round(exactCount) };
  },

  'ab.betaBinomial'(input: Counts & { prior: [number, number] }) {
    const [successWeight, failureWeight] = input.prior;
    const beliefs = compareBeliefs(...groups(input), { successWeight, failureWeight });
    return {
      probBBeatsA: beliefs.treatmentBetterRatio,
      expectedLossChooseB: beliefs.treatmentLossRatio,
    };
  },

  'ab.alwaysValidP'(input: {
    looks: { nPerGroup: number; successA: number; successB: number }[];
    tau: number;
  }) {
    const looks = input.looks.map(({ nPerGroup, successA, successB }) => ({
      trialCount: nPerGroup,
      controlCount: successA,
      treatmentCount: successB,
    }));
    return { alwaysValidP: alwaysValidP(looks, input.tau) };
  },

  'ab.peekingInflation'({ looks, alpha }: { looks: number; alpha: number }) {
    return { typeIError: peekingErrorRatio(looks, alpha) };
  },

  'ab.sequentialBoundary'(input: { totalSuccesses: number; boundary: number }) {
    return { nullHitProbability: boundaryHitRatio(input.totalSuccesses, input.boundary) };
  },
};

function groups({ successA, totalA, successB, totalB }: Counts) {
  return [
    { successCount: successA, trialCount: totalA },
    { successCount: successB, trialCount: totalB },
  ] as const;
}

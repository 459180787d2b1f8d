// Reference vectors of shop choice: Huff, competing shops, logit. 店铺选择模型的参考数据。
import { logitElasticities } from '@/model/choice/logit-elasticities';
import { logitFit } from '@/model/choice/logit-fit';
import { logitShares } from '@/model/choice/logit-shares';
import { huffShares, huffTradeArea } from '@/model/store/huff-model';
import { mciFit } from '@/model/store/mci-fit';

interface Huff {
  size: number[];
  time: number[];
  lambda: number;
  customers: number;
}
interface Mci {
  attraction: number[];
  distance: number[][];
  share: number[][];
}
interface LogitChances {
  V: number[];
  betaPrice: number;
  price: number[];
  addAlternativeCloneOf: number;
}
interface LogitChoices {
  X: number[][][];
  xNames: string[];
  choice: number[];
}

export const storeAdapters: Record<string, (input: never) => unknown> = {
  'store.huff'({ size, time, lambda, customers }: Huff) {
    const exponents = { distanceExponent: lambda };
    const { ratios, logAttractions } = huffShares(size, time, exponents);
    return {
      utility: logAttractions.map(Math.exp),
      P: ratios,
      expected: huffTradeArea([customers], size, [time], exponents).customerCounts,
    };
  },

  'store.mci'({ attraction, distance, share }: Mci) {
    const fit = mciFit(share, [distance.map(() => attraction), distance]);
    return {
      gamma: fit.exponents?.[0],
      lambda: fit.exponents?.[1],
      rss: fit.residualSquares,
      fittedRow0: fit.fittedRatios?.[0],
    };
  },

  'store.mnl'(input: LogitChances | LogitChoices) {
    return 'V' in input ? chances(input) : tastes(input);
  },
};

function chances({ V, betaPrice, price, addAlternativeCloneOf }: LogitChances) {
  const { ratios, logSum } = logitShares(V);
  const elasticities = logitElasticities(ratios, betaPrice, price);
  const shifted = logitShares(V.map((utility) => utility + 1000)).ratios;
  return {
    P: ratios,
    ownElasticity0: elasticities[0]?.[0],
    crossElasticityOf1wrtPrice0: elasticities[1]?.[0],
    afterCloneP: logitShares([...V, V[addAlternativeCloneOf] ?? NaN]).ratios,
    logsum: logSum,
    // Adding 1000 costs utilities three digits.
    shiftBy1000SameP: shifted.every((ratio, j) => Math.abs(ratio - (ratios[j] ?? NaN)) < 1e-12),
  };
}

function tastes({ X, xNames, choice }: LogitChoices) {
  const rows = X.flat();
  const sizes = X.map((set) => set.length);
  const fit = logitFit({
    attributes: xNames.map((_, k) => rows.map((row) => row[k] ?? NaN)),
    setStarts: [0, ...sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, n) => sum + n, 0))],
    choiceCounts: X.flatMap((set, i) => set.map((_, j) => (choice[i] === j ? 1 : 0))),
  });
  return {
    beta: Object.fromEntries(xNames.map((name, k) => [name, fit.coefficients?.[k]])),
    logLik: fit.logLikelihood,
    nullLogLik: fit.nullLogLikelihood,
  };
}

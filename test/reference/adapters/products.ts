// Reference vectors of the product portfolio and of life cycles. 商品组合与生命周期的参考数据。
import { bassAdoptedRatio, bassPeak } from '@/model/product/bass';
import { pricedDiffusion } from '@/model/product/generalised-bass';
import { type PortfolioClass, portfolioMatrix } from '@/model/product/portfolio-matrix';

const WORDS: Record<PortfolioClass, string> = {
  star: 'star',
  cashCow: 'cash cow',
  questionMark: 'question mark',
  dog: 'dog',
};

interface Units {
  units: { own: number; largestRival: number; growth: number }[];
}

interface Diffusion {
  m: number;
  p: number;
  q: number;
}

const parametersOf = ({ m, p, q }: Diffusion) => ({
  innovationRatio: p,
  imitationRatio: q,
  potentialUnits: m,
});

export const productAdapters: Record<string, (input: never) => unknown> = {
  'lifecycle.bass'({ times, ...market }: Diffusion & { times: number[] }) {
    const parameters = parametersOf(market);
    const { timePeriods, unitsPerPeriod } = bassPeak(parameters);
    return {
      // The vector writes 0 where sales fall from the start.
      peakTime: timePeriods ?? 0,
      peakSales: unitsPerPeriod,
      cumulative: times.map((time) => market.m * bassAdoptedRatio(parameters, time)),
    };
  },

  'lifecycle.generalizedBass'(input: Diffusion & { priceBeta: number; prices: number[] }) {
    const response = { basis: 'change', priceEffect: input.priceBeta } as const;
    const result = pricedDiffusion(parametersOf(input), input.prices, response);
    return {
      cumulative: result.cumulativeUnits,
      sales: result.units,
      revenue: result.revenueYuan,
    };
  },

  'product.bcg'({ units }: Units) {
    const { relativeShares, classes } = portfolioMatrix(
      units.map(({ own }) => own),
      units.map(({ largestRival }) => largestRival),
      units.map(({ growth }) => growth),
    );
    const atCuts = portfolioMatrix([1], [1], [0.1]).classes[0];
    return {
      relativeShare: relativeShares,
      class: classes.map((name) => WORDS[name]),
      tieRule: atCuts === 'star' ? 'value equal to a cut counts as high' : `at the cuts: ${atCuts}`,
    };
  },
};

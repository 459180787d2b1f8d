// Reference vectors of the product portfolio. 商品组合的参考数据。
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

export const productAdapters: Record<string, (input: never) => unknown> = {
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

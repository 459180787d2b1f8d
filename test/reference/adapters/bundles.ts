// Reference vectors of bundles, versions and prices by count. 捆绑与版本定价的参考数据。
import { bundleComparison } from '@/model/bundle/bundle-comparison';
import { largeBundle } from '@/model/bundle/large-bundle';
import { sizePricing } from '@/model/bundle/size-pricing';
import { uniformBundle } from '@/model/bundle/uniform-bundle';
import { upgradeLadder } from '@/model/bundle/upgrade-ladder';

interface Optimal {
  wtp: [number, number][];
  costs: [number, number];
}
interface Sizes {
  wtp: number[][];
  unitCost: number;
  priceGrid: { min: number; max: number; step: number };
}
interface Ladder {
  segments: { count: number; wtp: number[] }[];
  costs: number[];
}

export const bundleAdapters: Record<string, (input: never) => unknown> = {
  'bundle.bundleSizePricing'({ wtp, unitCost, priceGrid: { min, max, step } }: Sizes) {
    const grid = { lowestYuan: min, highestYuan: max, stepYuan: step };
    const best = sizePricing(wtp, unitCost, grid);
    return {
      uniformPriceProfit: best.uniformProfitYuan,
      componentProfit: best.componentProfitYuan,
      pureBundleProfit: best.pureProfitYuan,
      bspProfit: best.profitYuan,
      bspPrices: best.pricesYuan,
    };
  },

  'bundle.largeBundle'({ goods, cost }: { goods: number; cost: number }) {
    const best = largeBundle({ goodCount: goods, topYuan: 1, unitCostYuan: cost });
    return {
      pricePerGood: best.pricePerGoodYuan,
      shareBuying: best.buyingRatio,
      profitPerGood: best.profitPerGoodYuan,
    };
  },

  'bundle.optimal'({ wtp, costs }: Optimal) {
    const { separate, pure, mixed } = bundleComparison({
      firstWtpYuan: wtp.map(([first]) => first),
      secondWtpYuan: wtp.map(([, second]) => second),
      firstCostYuan: costs[0],
      secondCostYuan: costs[1],
    });
    return {
      separate: {
        prices: [separate.menu.firstPriceYuan, separate.menu.secondPriceYuan],
        profit: separate.outcome.profitYuan,
      },
      pure: { price: pure.menu.bundlePriceYuan, profit: pure.outcome.profitYuan },
      mixed: {
        p1: mixed.menu.firstPriceYuan,
        p2: mixed.menu.secondPriceYuan,
        bundle: mixed.menu.bundlePriceYuan,
        profit: mixed.outcome.profitYuan,
      },
    };
  },

  'bundle.uniformContinuum'({ cost }: { cost: number }) {
    const best = uniformBundle(1, cost);
    return {
      separateProfit: best.separateProfitYuan,
      separatePrice: best.separatePriceYuan,
      purePrice: best.purePriceYuan,
      pureProfit: best.pureProfitYuan,
      mixedComponentPrice: best.mixedComponentPriceYuan,
      mixedBundlePrice: best.mixedBundlePriceYuan,
      mixedProfit: best.mixedProfitYuan,
    };
  },

  'bundle.upgradeLadder'({ segments, costs }: Ladder) {
    const menu = upgradeLadder(
      segments.map(({ count, wtp }) => ({ customerCount: count, wtpYuan: wtp })),
      costs,
    );
    return {
      menuProfit: menu.profitYuan,
      menuPrices: menu.pricesYuan,
      bestSingleVersionProfit: menu.bestSingleProfitYuan,
      bestSingleVersion: menu.bestSingleIndex,
    };
  },
};

// Which products to show when there is room for all. 货架不限时，该上哪些商品。
import { shelfOf } from './_shelf';
import type { ShelfProduct } from './assortment-outcome';

/** The shelf after one more of the products that bring most a sale. 按单件贡献逐个上架。 */
export interface AssortmentStep {
  /** product that is added, numbered from 0. 新增商品 */
  product: number;
  /** contribution a visitor with it, yuan. 每客贡献 */
  contributionYuan: number;
  /** chance that a visitor buys anything, 0–1. 成交概率 */
  soldRatio: number;
}

/** The best shelf and the way to it. 最优组合与整条曲线。 */
export interface BestAssortment {
  /** products to show, numbered from 0, in rising order. 上架商品 */
  chosen: number[];
  /** contribution a visitor, yuan. 每客贡献 */
  contributionYuan: number;
  /** the shelf with 1, 2 … all products, dearest first. 逐个上架的过程 */
  steps: AssortmentStep[];
}

/**
 * Products that bring most when the shelf has room for all. 不限货位的最优选品（收益有序）。
 *
 * The best choice always is the first few in order of contribution, so that it is found in one pass; showing
 * more moves buyers from dear products to cheap ones. The theorem needs contribution, not price, and fails
 * with a limit on slots or a cost of showing.
 * 最优组合一定是按单件贡献从高到低的前几个，扫一遍即可；再多上，只是把客人从高贡献引到低贡献。
 *
 * @param products          products to choose from; may be none
 * @param outsideAttraction attraction of buying nothing or elsewhere, >= 0
 * @returns choice, yuan a visitor not rounded; a product that changes nothing is left out
 * @throws RangeError if an attraction is not above 0, that of buying nothing is negative, or a contribution is
 *   not finite
 * @source Talluri & van Ryzin 2004, Management Science 50(1), 15–33
 * @formula S^* = \{1, \dots, k^*\}, \quad r_1 \ge r_2 \ge \dots, \quad k^* = \min\{k : r_{k+1} \le R_k\}
 * @simplifies Products substitute each other in proportion; showing one costs nothing.
 *   商品按比例互相替代；上架不花钱。
 * @vectors assortment.mnl
 * @example bestAssortment([{ contributionYuan: 10, attraction: 1 }, { contributionYuan: 4, attraction: 1 },
 *   { contributionYuan: 8, attraction: 1 }], 1).chosen // [0, 2]
 */
export function bestAssortment(
  products: readonly ShelfProduct[],
  outsideAttraction: number,
): BestAssortment {
  const { contributions, attractions, outside } = shelfOf(products, outsideAttraction);
  const order = contributions
    .map((_, product) => product)
    .sort((a, b) => (contributions[b] as number) - (contributions[a] as number) || a - b);
  const steps: AssortmentStep[] = [];
  const best = { chosen: [] as number[], contributionYuan: 0 };
  let isStillBetter = true;
  let [earned, drawn] = [0, 0];
  for (const product of order) {
    const [yuan, attraction] = [contributions[product] as number, attractions[product] as number];
    isStillBetter &&= yuan > best.contributionYuan;
    earned += yuan * attraction;
    drawn += attraction;
    const contributionYuan = earned / (outside + drawn);
    steps.push({ product, contributionYuan, soldRatio: drawn / (outside + drawn) });
    if (!isStillBetter) continue;
    best.chosen.push(product);
    best.contributionYuan = contributionYuan;
  }
  best.chosen.sort((a, b) => a - b);
  return { ...best, steps };
}

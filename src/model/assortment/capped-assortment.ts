// Which products to show when slots are few. 货位有限时，该上哪些商品。
import { atLeast, wholeNumber } from '../_check';
import { type Shelf, shelfOf } from './_shelf';
import {
  type CappedShelf,
  type ChosenProducts,
  enumeratedAssortment,
} from './enumerated-assortment';

/** A choice of products and how it was found. 选品结果与解法。 */
export interface CappedAssortment extends ChosenProducts {
  /** all choices compared, or the parametric method; both are exact. 解法，均为精确解 */
  method: 'enumeration' | 'parametric';
}

const MOST_ENUMERATED = 20;

/**
 * Products that bring most when slots are few. 货位有限的最优选品。
 *
 * The dearest need not be the best: with few slots a product must also be wanted. Up to 20 products all
 * choices are compared, beyond the parametric method is used.
 * 货位有限时，贵的不一定入选，还要有人买。不超过 20 个商品逐一比较，更多时用参数法。
 *
 * @param shelf products, outside option, slots
 * @returns choice and method, yuan a visitor not rounded
 * @throws RangeError if slots are not whole or negative, or a product is out of range
 * @source Rusmevichientong, Shen & Shmoys 2010, Operations Research 58(6), 1666–1680
 * @formula \max_{|S| \le C} \frac{\sum_{j \in S} r_j v_j}{v_0 + \sum_{j \in S} v_j}
 * @simplifies Products substitute each other in proportion; showing one costs nothing.
 *   商品按比例互相替代；上架不花钱。
 * @vectors assortment.mnlCapacity
 * @example bestCappedAssortment({ products: [{ contributionYuan: 10, attraction: 1 },
 *   { contributionYuan: 8, attraction: 9 }], outsideAttraction: 1, slotCount: 1 }).chosen // [1]
 */
export function bestCappedAssortment(shelf: CappedShelf): CappedAssortment {
  return shelf.products.length <= MOST_ENUMERATED
    ? { ...enumeratedAssortment(shelf), method: 'enumeration' }
    : { ...parametricAssortment(shelf), method: 'parametric' };
}

/**
 * Best shelf of any number of products, by one number that is raised until it fits. 参数法选品。
 *
 * R(S) >= z holds exactly when the sum of v (r − z) over S reaches v₀ z. For a given z the best S are the
 * products with the largest positive v (r − z); R of that S is the next, larger z. As there are finitely many
 * sets, this ends, and ends at the optimum; halving an interval for z instead would only come close.
 * 给定 z，取 v(r−z) 最大的几个正项，再用它们的每客贡献作新的 z，直到不再上升，即为精确最优。
 *
 * @param shelf products, outside option, slots
 * @returns choice, yuan a visitor not rounded; equal products go to the earlier one
 * @throws RangeError if slots are not whole or negative, or a product is out of range
 * @source Rusmevichientong, Shen & Shmoys 2010, Operations Research 58(6), 1666–1680; Dinkelbach 1967,
 *   Management Science 13(7), 492–498 (the step)
 * @formula z_{t+1} = R\Big(\arg\max_{|S| \le C} \sum_{j \in S} v_j (r_j - z_t)\Big)
 * @simplifies Products substitute each other in proportion; showing one costs nothing.
 *   商品按比例互相替代；上架不花钱。
 * @example parametricAssortment({ products: [{ contributionYuan: 10, attraction: 1 },
 *   { contributionYuan: 8, attraction: 9 }], outsideAttraction: 1, slotCount: 1 }).contributionYuan // 7.2
 */
export function parametricAssortment(shelf: CappedShelf): ChosenProducts {
  const { products, outsideAttraction, slotCount } = shelf;
  wholeNumber({ slotCount });
  atLeast(0, { slotCount });
  const lists = shelfOf(products, outsideAttraction);
  let best: ChosenProducts = { chosen: [], contributionYuan: 0 };
  for (;;) {
    const next = bestAbove(lists, slotCount, best.contributionYuan);
    if (next.contributionYuan <= best.contributionYuan) return best;
    best = next;
  }
}

function bestAbove(shelf: Shelf, slotCount: number, z: number): ChosenProducts {
  const { contributions, attractions, outside } = shelf;
  const worths = contributions.map((yuan, j) => (attractions[j] as number) * (yuan - z));
  const chosen = worths
    .map((_, j) => j)
    .filter((j) => (worths[j] as number) > 0)
    .sort((a, b) => (worths[b] as number) - (worths[a] as number) || a - b)
    .slice(0, slotCount)
    .sort((a, b) => a - b);
  const sum = (of: (j: number) => number) => chosen.reduce((total, j) => total + of(j), 0);
  const earned = sum((j) => (contributions[j] as number) * (attractions[j] as number));
  const drawn = outside + sum((j) => attractions[j] as number);
  return { chosen, contributionYuan: chosen.length ? earned / drawn : 0 };
}

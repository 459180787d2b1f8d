// Which products to put on a shelf of limited length. 货架长度有限，放哪些商品价值最高。
import { atLeast, atMost, nonEmpty, sameLength, wholeNumber } from '../_check';

/** Products, their sizes, and the room for them. 背包问题。 */
export interface ShelfSpace {
  /** what each product is worth, any unit, >= 0. 价值 */
  values: readonly number[];
  /** room it takes, whole, >= 0. 占位 */
  sizes: readonly number[];
  /** room there is, whole, >= 0. 总位置 */
  capacity: number;
}

/** What goes on the shelf. 上架结果。 */
export interface PackedShelf {
  /** whether each product is taken. 是否选中 */
  isChosen: boolean[];
  /** worth of all that are taken. 总价值 */
  value: number;
  /** room they take. 已用位置 */
  usedSize: number;
}

const MOST_CELLS = 2e8;

/**
 * Products of most value that fit. 背包问题的最优选择（动态规划）。
 *
 * @param space values, sizes and room
 * @returns choice of most value, exact; of equal ones the one without the later product
 * @throws RangeError if lists are empty or differ in length, a number is negative, a size or the room is not
 *   whole, or products × room exceeds 200 million
 * @source Martello & Toth 1990, Knapsack Problems, § 2.6; Corstjens & Doyle 1981, Management Science 27(7)
 *   (shelf space)
 * @formula f_j(c) = \max\{ f_{j-1}(c),\ f_{j-1}(c - s_j) + v_j \}
 * @simplifies A product's value does not depend on its neighbours or on its place.
 *   商品价值与旁边摆什么、摆在哪里无关。
 * @vectors assortment.knapsack
 * @example bestKnapsack({ values: [24, 13, 23, 15, 16], sizes: [12, 7, 11, 8, 9], capacity: 26 }).value // 51
 */
export function bestKnapsack(space: ShelfSpace): PackedShelf {
  const { values, sizes } = space;
  checkSpace(space);
  const totalSize = sizes.reduce((sum, size) => sum + size, 0);
  const room = Math.min(space.capacity, totalSize);
  atMost(MOST_CELLS, { 'products × room': values.length * (room + 1) });
  const best = new Float64Array(room + 1);
  const isTaken = new Uint8Array(values.length * (room + 1));
  for (let product = 0; product < values.length; product++) {
    const [value, size] = [values[product] as number, sizes[product] as number];
    const row = product * (room + 1);
    // From the right, so that a product is used once.
    for (let used = room; used >= size; used--) {
      const withIt = (best[used - size] as number) + value;
      if (withIt <= (best[used] as number)) continue;
      best[used] = withIt;
      isTaken[row + used] = 1;
    }
  }
  return packed(space, chosenFrom(isTaken, sizes, room));
}

/**
 * Products taken in order of value for their size, as long as they fit. 背包问题的贪心选择。
 *
 * @param space values, sizes and room
 * @returns a choice that fits, at times far from the best; equal density goes to the earlier product
 * @throws RangeError if lists are empty or differ in length, a number is negative, or a size or the room is
 *   not whole
 * @source Martello & Toth 1990, Knapsack Problems, § 2.4 (GREEDY)
 * @simplifies A product's value does not depend on its neighbours or on its place.
 *   商品价值与旁边摆什么、摆在哪里无关。
 * @vectors assortment.knapsack
 * @example greedyKnapsack({ values: [24, 13, 23, 15, 16], sizes: [12, 7, 11, 8, 9], capacity: 26 }).value // 47
 */
export function greedyKnapsack(space: ShelfSpace): PackedShelf {
  const { values, sizes, capacity } = space;
  checkSpace(space);
  const density = values.map((value, i) => (value === 0 ? 0 : value / (sizes[i] as number)));
  const order = values.map((_, i) => i);
  order.sort((a, b) => compared(density[b] as number, density[a] as number) || a - b);
  const isChosen = values.map(() => false);
  let left = capacity;
  for (const product of order) {
    const size = sizes[product] as number;
    if (values[product] === 0 || size > left) continue;
    isChosen[product] = true;
    left -= size;
  }
  return packed(space, isChosen);
}

// A difference of two infinite densities would be no number.
function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function checkSpace({ values, sizes, capacity }: ShelfSpace): void {
  nonEmpty({ values });
  sameLength({ values, sizes });
  atLeast(0, { values, sizes, capacity });
  wholeNumber({ sizes, capacity });
}

function chosenFrom(isTaken: Uint8Array, sizes: readonly number[], room: number): boolean[] {
  const isChosen = sizes.map(() => false);
  let used = room;
  for (let product = sizes.length - 1; product >= 0; product--) {
    if (!isTaken[product * (room + 1) + used]) continue;
    isChosen[product] = true;
    used -= sizes[product] as number;
  }
  return isChosen;
}

function packed({ values, sizes }: ShelfSpace, isChosen: boolean[]): PackedShelf {
  const sum = (list: readonly number[]) =>
    list.reduce((total, one, i) => (isChosen[i] ? total + one : total), 0);
  return { isChosen, value: sum(values), usedSize: sum(sizes) };
}

// The best split in equal portions, over every split there is. 把预算切成等份，遍历所有分法取最优。
import type { Bounds } from './channel';

/**
 * Best split of the money above the floors in equal portions. 等份预算的全局最优分配（动态规划）。
 *
 * @param curves       responses for spend in yuan of each channel, of any shape
 * @param bounds       floor and cap of each channel
 * @param slackYuan    money above the floors, yuan, >= 0, at most what the caps take in
 * @param portionCount portions to cut it into, whole, >= 1
 * @returns yuan for each channel; what caps break off a portion is left over
 * @source Bellman 1957, Dynamic Programming, ch. I
 * @formula V_i(b) = \max_{k \le b} f_i(l_i + k h) + V_{i-1}(b - k)
 * @example gridSplit([(x) => x], [{ floorYuan: 1, capYuan: 9 }], 4, 4) // [5]
 */
export function gridSplit(
  curves: readonly ((spendYuan: number) => number)[],
  bounds: readonly Bounds[],
  slackYuan: number,
  portionCount: number,
): number[] {
  const portion = slackYuan / portionCount;
  let best = new Float64Array(portionCount + 1);
  const taken = curves.map((curve, i) => {
    const { floorYuan, capYuan } = bounds[i] as Bounds;
    const most = portion > 0 ? Math.floor((capYuan - floorYuan) / portion + 1e-9) : 0;
    const worths = Float64Array.from({ length: Math.min(portionCount, most) + 1 }, (_, k) =>
      curve(floorYuan + k * portion),
    );
    const choice = choices(best, worths);
    best = choice.best;
    return choice.taken;
  });
  let left = portionCount;
  const spendYuan = bounds.map(({ floorYuan }) => floorYuan);
  for (let i = curves.length - 1; i >= 0; i--) {
    const count = (taken[i] as Uint16Array)[left] as number;
    spendYuan[i] = Math.min(
      (bounds[i] as Bounds).capYuan,
      (spendYuan[i] as number) + count * portion,
    );
    left -= count;
  }
  return spendYuan;
}

function choices(before: Float64Array, worths: Float64Array) {
  const best = new Float64Array(before.length);
  const taken = new Uint16Array(before.length);
  for (let b = 0; b < before.length; b++) {
    let top = -Infinity;
    const most = Math.min(b, worths.length - 1);
    for (let k = 0; k <= most; k++) {
      const worth = (worths[k] as number) + (before[b - k] as number);
      if (worth > top) {
        top = worth;
        taken[b] = k;
      }
    }
    best[b] = top;
  }
  return { best, taken };
}

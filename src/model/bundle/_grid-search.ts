// The best menus on a grid of prices, coarse first, then finer. 在价格网格上由粗到细找最优菜单。
import { type BuyerGrid, gridProfitYuan } from './_buyer-grid';
import type { Prices } from './_buyers';

interface Point {
  place: Place;
  profit: number;
}
type Place = readonly [first: number, second: number, both: number];

// The first look takes so many prices a good; so many of its best places are followed up.
const COARSE_STEPS = 24;
const STARTS = 12;

/**
 * Good price triples, the best first. 较优的价格组合。
 *
 * A coarse look at all prices, then from its best places steps to better neighbours, halved until they
 * are one step of the grid. 先粗看全部价格，再从较好的几处走向更好的邻点，步长逐次减半。
 *
 * @param grid buyers counted in squares
 * @returns prices in yuan; at least one triple
 * @throws nothing: grids are made from checked buyers
 * @source own derivation; pattern search as in Hooke & Jeeves 1961, Journal of the ACM 8(2), 212–229
 * @example gridSearch(buyerGrid(buyersOf({ firstWtpYuan: [4], secondWtpYuan: [4], firstCostYuan: 0, secondCostYuan: 0 })))[0][2] // 8
 */
export function gridSearch(grid: BuyerGrid): Prices[] {
  const { stepYuan, rowCount, columnCount } = grid;
  const stride = Math.max(1, Math.round(Math.max(rowCount, columnCount) / COARSE_STEPS));
  const found = starts(grid, stride).map((start) => refined(grid, start, stride));
  found.sort((a, b) => b.profit - a.profit);
  return found.map(({ place: [row, column, both] }) => {
    const [first, second] = grid.rowGood === 0 ? [row, column] : [column, row];
    return [first * stepYuan, second * stepYuan, both * stepYuan];
  });
}

function pointAt(grid: BuyerGrid, place: Place): Point | null {
  const [first, second, both] = place;
  if (first < 0 || second < 0 || first > grid.rowCount || second > grid.columnCount) return null;
  if (both < first || both < second || both > first + second) return null;
  return { place, profit: gridProfitYuan(grid, first, second, both) };
}

// The best places of the coarse look that are no neighbours of a better one.
function starts(grid: BuyerGrid, stride: number): Point[] {
  const kept: Point[] = [];
  const isNear = (a: Place, b: Place) =>
    a.every((x, i) => Math.abs(x - (b[i] as number)) <= stride);
  const keep = (point: Point) => {
    if (kept.length === STARTS && point.profit <= (kept.at(-1) as Point).profit) return;
    const near = kept.findIndex((other) => isNear(other.place, point.place));
    if (near >= 0 && (kept[near] as Point).profit >= point.profit) return;
    if (near >= 0) kept.splice(near, 1);
    kept.push(point);
    kept.sort((a, b) => b.profit - a.profit);
    kept.length = Math.min(kept.length, STARTS);
  };
  for (const first of places(grid.rowCount, stride)) {
    for (const second of places(grid.columnCount, stride)) {
      for (const both of [...places(first + second, stride), first + second]) {
        const point = pointAt(grid, [first, second, both]);
        if (point) keep(point);
      }
    }
  }
  return kept;
}

function places(end: number, stride: number): number[] {
  const list = Array.from({ length: Math.ceil(end / stride) }, (_, i) => i * stride);
  return [...list, end];
}

function refined(grid: BuyerGrid, start: Point, stride: number): Point {
  let best = start;
  for (let step = Math.ceil(stride / 2); step >= 1; step = step === 1 ? 0 : Math.ceil(step / 2)) {
    for (let next = better(grid, best, step); next; next = better(grid, best, step)) best = next;
  }
  return best;
}

function better(grid: BuyerGrid, { place, profit }: Point, step: number): Point | null {
  let best: Point | null = null;
  const [first, second, both] = place;
  for (let code = 0; code < 27; code++) {
    const [a, b, c] = [(code % 3) - 1, (Math.floor(code / 3) % 3) - 1, Math.floor(code / 9) - 1];
    const next = pointAt(grid, [first + a * step, second + b * step, both + c * step]);
    if (next && next.profit > (best?.profit ?? profit)) best = next;
  }
  return best;
}

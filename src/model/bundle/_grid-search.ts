// The best menus on a grid of prices, coarse first, then finer. 在价格网格上由粗到细找最优菜单。
import { type BuyerGrid, gridProfitYuan } from './_buyer-grid';
import type { Prices } from './_buyers';

interface Point {
  place: Place;
  profit: number;
}
/** Whole steps of the grid, for the good in rows, the good in columns, and both. */
type Place = readonly [row: number, column: number, both: number];

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
  const { stepYuan } = grid;
  // The bundle's price lies between the dearer good's and the sum: as far apart as the cheaper one's.
  const strides = [grid.rowCount, grid.columnCount, grid.rowCount].map((count) =>
    Math.max(1, Math.round(count / COARSE_STEPS)),
  ) as unknown as Place;
  const found = starts(grid, strides).map((start) => refined(grid, start, strides));
  found.sort((a, b) => b.profit - a.profit);
  return found.map(({ place: [row, column, both] }) => {
    const [first, second] = grid.rowGood === 0 ? [row, column] : [column, row];
    return [first * stepYuan, second * stepYuan, both * stepYuan];
  });
}

function pointAt(grid: BuyerGrid, place: Place): Point | null {
  const [row, column, both] = place;
  if (row < 0 || column < 0 || row > grid.rowCount || column > grid.columnCount) return null;
  if (both < row || both < column || both > row + column) return null;
  return { place, profit: gridProfitYuan(grid, row, column, both) };
}

// The best places of the coarse look that are no neighbours of a better one.
function starts(grid: BuyerGrid, strides: Place): Point[] {
  const kept: Point[] = [];
  const isNear = (a: Place, b: Place) =>
    a.every((x, i) => Math.abs(x - (b[i] as number)) <= (strides[i] as number));
  const keep = (point: Point) => {
    if (kept.length === STARTS && point.profit <= (kept.at(-1) as Point).profit) return;
    const near = kept.findIndex((other) => isNear(other.place, point.place));
    if (near >= 0 && (kept[near] as Point).profit >= point.profit) return;
    if (near >= 0) kept.splice(near, 1);
    kept.push(point);
    kept.sort((a, b) => b.profit - a.profit);
    kept.length = Math.min(kept.length, STARTS);
  };
  for (const row of places(0, grid.rowCount, strides[0])) {
    for (const column of places(0, grid.columnCount, strides[1])) {
      for (const both of places(Math.max(row, column), row + column, strides[2])) {
        const point = pointAt(grid, [row, column, both]);
        if (point) keep(point);
      }
    }
  }
  return kept;
}

function places(from: number, end: number, stride: number): number[] {
  const list = Array.from(
    { length: Math.ceil((end - from) / stride) },
    (_, i) => from + i * stride,
  );
  return [...list, end];
}

function refined(grid: BuyerGrid, start: Point, strides: Place): Point {
  let best = start;
  let steps = strides;
  for (;;) {
    steps = steps.map((step) => Math.ceil(step / 2)) as unknown as Place;
    for (let next = better(grid, best, steps); next; next = better(grid, best, steps)) best = next;
    if (steps.every((step) => step === 1)) return best;
  }
}

function better(grid: BuyerGrid, { place, profit }: Point, steps: Place): Point | null {
  let best: Point | null = null;
  for (let code = 0; code < 27; code++) {
    const moves = [(code % 3) - 1, (Math.floor(code / 3) % 3) - 1, Math.floor(code / 9) - 1];
    const next = pointAt(
      grid,
      place.map((at, i) => at + (moves[i] as number) * (steps[i] as number)) as unknown as Place,
    );
    if (next && next.profit > (best?.profit ?? profit)) best = next;
  }
  return best;
}

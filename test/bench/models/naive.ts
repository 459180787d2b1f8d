// The straightforward ways to compute, which ours are measured against. 用来对照的朴素写法。
import { erlangBRatio } from '@/model/queue/erlang-b';
import type { ShelfSpace } from '@/model/assortment/knapsack';
import { holtWinters } from '@/model/forecast/holt-winters';
import { seasonalStart } from '@/model/forecast/seasonal-start';
import type { TwoGoods } from '@/model/bundle/two-goods';

/** Profit of three prices, buyer by buyer. 逐个买家算一组价格的利润。 */
export function tripleProfit(
  goods: TwoGoods,
  [p1, p2, both]: readonly [number, number, number],
): number {
  const { firstWtpYuan, secondWtpYuan, firstCostYuan, secondCostYuan } = goods;
  const [margin1, margin2] = [p1 - firstCostYuan, p2 - secondCostYuan];
  const marginBoth = both - firstCostYuan - secondCostYuan;
  let profit = 0;
  for (let i = 0; i < firstWtpYuan.length; i++) {
    const first = firstWtpYuan[i] as number;
    const second = secondWtpYuan[i] as number;
    let [kept, earned] = [0, 0];
    if (first - p1 > kept) [kept, earned] = [first - p1, margin1];
    if (second - p2 > kept) [kept, earned] = [second - p2, margin2];
    if (first + second - both > kept) earned = marginBoth;
    profit += earned;
  }
  return profit;
}

interface Visitor {
  stage: number;
  orderYuan: number;
}

/** Visitors as objects, one after the other. 每位访客一个对象。 */
export function visitorObjects(count: number, stepRatios: readonly number[]): number[] {
  const visitors: Visitor[] = [];
  for (let i = 0; i < count; i++) {
    const visitor: Visitor = { stage: 0, orderYuan: 0 };
    for (const ratio of stepRatios) {
      if (Math.random() >= ratio) break;
      visitor.stage++;
    }
    if (visitor.stage === stepRatios.length) visitor.orderYuan = 120;
    visitors.push(visitor);
  }
  return [0, ...stepRatios].map((_, stage) => visitors.filter((one) => one.stage >= stage).length);
}

/** A knapsack whose every cell carries its own list of products. 每格都带商品清单的背包。 */
export function listKnapsack({ values, sizes, capacity }: ShelfSpace): number {
  let cells = Array.from({ length: capacity + 1 }, () => ({ value: 0, products: [] as number[] }));
  values.forEach((value, product) => {
    const size = sizes[product] as number;
    cells = cells.map((cell, room) => {
      const before = cells[room - size];
      if (!before || before.value + value <= cell.value) return cell;
      return { value: before.value + value, products: [...before.products, product] };
    });
  });
  return cells[capacity]?.value ?? NaN;
}

/** Holt–Winters weights tried on a grid of twentieths. 系数逐格试。 */
export function gridWinters(sales: readonly number[], cycleCount: number): number {
  const start = seasonalStart(sales, cycleCount, 'multiplicative');
  const steps = Array.from({ length: 21 }, (_, i) => i / 20);
  let least = Infinity;
  for (const alphaRatio of steps)
    for (const betaRatio of steps)
      for (const gammaRatio of steps) {
        const settings = {
          form: 'multiplicative' as const,
          start,
          alphaRatio,
          betaRatio,
          gammaRatio,
        };
        const run = holtWinters(sales, settings, 0);
        if (run.status === 'smoothed') least = Math.min(least, run.squaredErrorSum);
      }
  return least;
}

/** Fewest agents, with the loss formula begun anew for each count. 每加一人都从头算一遍。 */
export function restartedStaffing(loadErlangs: number, goalRatio: number, waits: number): number {
  for (let agents = Math.floor(loadErlangs) + 1; ; agents++) {
    const lost = erlangBRatio(agents, loadErlangs);
    const waiting = (agents * lost) / (agents - loadErlangs * (1 - lost));
    if (1 - waiting * Math.exp(-(agents - loadErlangs) * waits) >= goalRatio) return agents;
  }
}

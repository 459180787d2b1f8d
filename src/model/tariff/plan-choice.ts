// Which plan of a menu is cheapest for whom. 哪个用量选哪个套餐。
import { nonEmpty } from '../_check';
import { type Piece, piecesOf, unroundedFenAt } from './_pieces';
import { tariffBillsFen } from './bill';
import type { Tariff } from './plans';

// Two bills this close are equal: a crossing found by division is off by as much.
const EQUAL_RATIO = 1e-12;

/** Bills of a menu and the cheapest of each usage. 各套餐账单与最便宜者。 */
export interface PlanChoice {
  /** whole fen, one list a plan, one bill a usage. 账单 */
  billsFen: number[][];
  /** place of the cheapest plan for each usage; ties go to the earlier plan. 最便宜套餐的序号 */
  cheapestIndexes: number[];
}

/** A range of usage in which one plan is cheapest. 某套餐最便宜的用量区间。 */
export interface CheapestRange {
  /** where the range begins, units. 起点 */
  fromUnits: number;
  /** break-point where it ends; null when it has no end. 终点 */
  toUnits: number | null;
  /** place of the plan in the menu. 套餐序号 */
  planIndex: number;
}

/**
 * The cheapest plan of a menu at each usage. 每个用量下最便宜的套餐。
 *
 * @param tariffs    the menu, at least one plan
 * @param usageUnits usages to ask about, units, >= 0
 * @returns all bills in whole fen, and the cheapest plan for each usage
 * @throws RangeError if the menu is empty, a plan is not sound, or a usage is negative
 * @source Train, McFadden & Ben-Akiva 1987, RAND Journal of Economics 18(1), 109–123 (choice among plans)
 * @formula k^*(u) = \arg\min_k B_k(u)
 * @simplifies The customer knows her usage beforehand and compares bills only. 顾客事先知道用量，只比较账单。
 * @vectors tariff.choosePlan
 * @example cheapestPlans([{ kind: 'perUse', rateFenPerUnit: 30 }, { kind: 'flat', feeFen: 2700 }], [40, 90, 100]).cheapestIndexes // [0, 0, 1]
 */
export function cheapestPlans(
  tariffs: readonly Tariff[],
  usageUnits: readonly number[],
): PlanChoice {
  nonEmpty({ tariffs });
  const billsFen = tariffs.map((tariff) => tariffBillsFen(tariff, usageUnits));
  const cheapestIndexes = usageUnits.map((_, usage) => {
    const fen = billsFen.map((bills) => bills[usage] as number);
    return fen.indexOf(fen.reduce((least, next) => Math.min(least, next)));
  });
  return { billsFen, cheapestIndexes };
}

/**
 * Break-points of a menu: the ranges of usage in which each plan is cheapest. 套餐的分界用量。
 *
 * A plan may be cheapest on two ranges apart, and one that is nowhere cheapest is not in the list.
 * 一个套餐可能在不相连的两段都最便宜；哪里都不便宜的套餐不会出现。
 *
 * @param tariffs the menu, at least one plan
 * @returns ranges from 0 upwards without gaps; where bills are equal throughout, the earlier plan
 * @throws RangeError if the menu is empty or a plan is not sound
 * @source own derivation: between the edges of pieces bills are straight, so two cross at most once there
 * @formula \min_k B_k(u)
 * @simplifies Bills before they are rounded to whole fen. 按取整前的账单计算。
 * @vectors tariff.choosePlan
 * @example cheapestRanges([{ kind: 'perUse', rateFenPerUnit: 30 }, { kind: 'flat', feeFen: 2700 }]) // [{ fromUnits: 0, toUnits: 90, planIndex: 0 }, { fromUnits: 90, toUnits: null, planIndex: 1 }]
 */
export function cheapestRanges(tariffs: readonly Tariff[]): CheapestRange[] {
  nonEmpty({ tariffs });
  const plans = tariffs.map(piecesOf);
  const edges = distinct([0, ...plans.flat().map(({ startUnits }) => startUnits)]);
  const places = distinct([
    ...edges,
    ...edges.flatMap((edge, i) => crossings(plans, edge, edges[i + 1] ?? Infinity)),
  ]);
  const ranges: CheapestRange[] = [];
  places.forEach((fromUnits, i) => {
    const toUnits = places[i + 1] ?? null;
    // All bills are straight from here to the next place: one point inside speaks for the whole.
    const inside = toUnits === null ? fromUnits * 2 + 1 : (fromUnits + toUnits) / 2;
    const planIndex = cheapestAt(plans, inside);
    const last = ranges.at(-1);
    if (last?.planIndex === planIndex) last.toUnits = toUnits;
    else ranges.push({ fromUnits, toUnits, planIndex });
  });
  return ranges;
}

function crossings(plans: readonly Piece[][], from: number, to: number): number[] {
  const inside = to === Infinity ? from * 2 + 1 : (from + to) / 2;
  const lines = plans.map((pieces) => {
    const { startUnits, startFen, rateFenPerUnit } = pieces.findLast(
      ({ startUnits }) => startUnits < inside,
    ) as Piece;
    return { fen: startFen + rateFenPerUnit * (from - startUnits), rate: rateFenPerUnit };
  });
  return lines
    .flatMap((a, i) => lines.slice(0, i).map((b) => from + (a.fen - b.fen) / (b.rate - a.rate)))
    .filter((units) => units > from && units < to);
}

function cheapestAt(plans: readonly Piece[][], units: number): number {
  const fen = plans.map((pieces) => unroundedFenAt(pieces, units));
  const least = fen.reduce((low, next) => Math.min(low, next));
  return fen.findIndex((bill) => bill <= least * (1 + EQUAL_RATIO));
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

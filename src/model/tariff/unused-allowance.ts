// What becomes of an allowance that is not used up: drop it or carry it over. 未用完的额度：清零还是结转。
import { atLeast, nonEmpty, wholeNumber } from '../_check';
import { roundedFen } from '../money/fen';

/** Which lot a use is taken from first. 先扣哪一期的额度。 */
export type LotOrder =
  /** carried-over allowance before this period's (mainland rule). 结转优先 */
  | 'oldestFirst'
  /** this period's first, then the oldest, which expires soonest. 当期优先 */
  | 'currentFirst'
  /** this period's first, then the youngest. 后进先出 */
  | 'newestFirst';

/** The rules of an allowance. 额度规则。 */
export interface AllowanceRules {
  /** units granted each period, >= 0. 每期额度 */
  allowanceUnits: number;
  /** fen per unit beyond what there is, >= 0, may be broken. 超额资费 */
  overageRateFenPerUnit: number;
  /** periods a lot lives on after its own, whole, >= 0; 0 drops it at once, null keeps it for ever. 结转期数 */
  lifePeriods: number | null;
  /** most units that can be carried over, >= 0; null without a cap. 结转上限 */
  capUnits: number | null;
  /** which lot is used first. 扣减顺序 */
  order: LotOrder;
}

/** One period of the ledger. 一期的台账。 */
export interface LedgerRow {
  /** units left over from earlier periods. 结转入 */
  carriedInUnits: number;
  /** units used out of the allowance, old and new. 额度内用量 */
  coveredUnits: number;
  /** units used beyond it. 超额用量 */
  overageUnits: number;
  /** whole fen for them. 超额费用 */
  chargeFen: number;
  /** units lost at the end, by age or by the cap. 失效 */
  expiredUnits: number;
  /** units of these that only the cap took. 其中因上限失效 */
  overCapUnits: number;
  /** units that go on to the next period. 结转出 */
  carriedOutUnits: number;
}

interface Lot {
  period: number;
  leftUnits: number;
}

/**
 * Ledger of an allowance, lot by lot. 额度台账。
 *
 * Each period: grant the allowance, use lots in order, bill what is missing, drop lots at the end of
 * their life, then cut to the cap, oldest first. 每期：发放额度、按顺序扣减、补收超额、到期清零、再按上限从最旧的削减。
 *
 * @param rules      grant, overage rate, life, cap, order
 * @param usageUnits usage of each period, units, >= 0, at least one
 * @returns one row for each period; granted = covered + expired + carried out at the end
 * @throws RangeError if there is no usage, a value is negative, or the life is not whole
 * @source own definition after mainland carriers' rule of 2015 (last month's rest is used first, then cleared)
 * @simplifies Usage does not answer to what is left. 用量不随剩余额度变化。
 * @vectors tariff.unusedAllowance
 * @example allowanceLedger({ allowanceUnits: 100, overageRateFenPerUnit: 30, lifePeriods: 1, capUnits: null, order: 'oldestFirst' }, [60, 130, 170]).map((row) => row.chargeFen) // [0, 0, 1800]
 */
export function allowanceLedger(rules: AllowanceRules, usageUnits: readonly number[]): LedgerRow[] {
  const { allowanceUnits, overageRateFenPerUnit, lifePeriods, capUnits } = rules;
  nonEmpty({ usageUnits });
  wholeNumber({ lifePeriods: lifePeriods ?? 0 });
  atLeast(0, { allowanceUnits, overageRateFenPerUnit, usageUnits });
  atLeast(0, { lifePeriods: lifePeriods ?? 0, capUnits: capUnits ?? 0 });
  let lots: Lot[] = [];
  return usageUnits.map((units, period) => {
    const carriedInUnits = leftIn(lots);
    lots.push({ period, leftUnits: allowanceUnits });
    const overageUnits = useUp(lots, units, rules.order);
    const isAlive = (lot: Lot) => lifePeriods === null || period - lot.period < lifePeriods;
    const agedUnits = leftIn(lots.filter((lot) => !isAlive(lot)));
    const alive = lots.filter(isAlive);
    const overCapUnits = capUnits === null ? 0 : cutTo(alive, capUnits);
    lots = alive.filter((lot) => lot.leftUnits > 0);
    return {
      carriedInUnits,
      coveredUnits: units - overageUnits,
      overageUnits,
      chargeFen: roundedFen(overageUnits * overageRateFenPerUnit),
      expiredUnits: agedUnits + overCapUnits,
      overCapUnits,
      carriedOutUnits: leftIn(lots),
    };
  });
}

// Takes the units out of the lots; what they do not hold is returned.
function useUp(lots: readonly Lot[], units: number, order: LotOrder): number {
  const queue = [...lots];
  if (order === 'newestFirst') queue.reverse();
  if (order === 'currentFirst') queue.unshift(queue.pop() as Lot);
  return queue.reduce((wanted, lot) => {
    const taken = Math.min(wanted, lot.leftUnits);
    lot.leftUnits -= taken;
    return wanted - taken;
  }, units);
}

// Cuts the oldest lots until no more than the cap is left; returns what was cut.
function cutTo(lots: readonly Lot[], capUnits: number): number {
  const excess = Math.max(0, leftIn(lots) - capUnits);
  return excess - useUp(lots, excess, 'oldestFirst');
}

function leftIn(lots: readonly Lot[]): number {
  return lots.reduce((sum, lot) => sum + lot.leftUnits, 0);
}

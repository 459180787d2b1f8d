// One pool of allowance for several members, or a gift from one to another. 共享额度与额度转移。
import { above, atLeast, nonEmpty, wholeNumber } from '../_check';
import { roundedFen } from '../money/fen';
import { splitFen } from '../money/fen-split';

/** One member's allowance and usage in a period. 成员的额度与用量。 */
export interface Member {
  /** units, >= 0. 额度 */
  allowanceUnits: number;
  /** units, >= 0. 用量 */
  usageUnits: number;
}

/** Bills with and without sharing. 共享前后的账单。 */
export interface SharedBill {
  /** whole fen of overage when each has only her own allowance. 各自计费合计 */
  separateFen: number;
  /** whole fen of overage when all use one pool. 共享计费合计 */
  pooledFen: number;
  /** whole fen saved by the pool, >= 0. 节省 */
  savedFen: number;
  /** units left unused by members when each has only her own. 各自计费时的闲置额度 */
  unusedSeparateUnits: number;
  /** units left in the pool. 共享后的闲置额度 */
  unusedPooledUnits: number;
  /** whole fen for each member, by her part of the overage; adds up to `pooledFen`. 共享费用分摊 */
  memberFen: number[];
}

/** A gift of allowance. 额度转移。 */
export interface AllowanceTransfer {
  /** place of the giver among the members. 转出成员 */
  fromIndex: number;
  /** place of the taker. 转入成员 */
  toIndex: number;
  /** units, > 0. 转移量 */
  transferUnits: number;
}

/**
 * What a shared pool of allowance saves. 共享额度能省多少。
 *
 * @param members               at least one
 * @param overageRateFenPerUnit fen per unit beyond the allowance, >= 0, may be broken
 * @returns both bills in whole fen; the pool never costs more
 * @throws RangeError if there is no member or a value is negative
 * @source own derivation: max(Σu − Σa, 0) <= Σ max(u − a, 0)
 * @formula r \max\left(\sum_i u_i - \sum_i a_i, 0\right) \le r \sum_i \max(u_i - a_i, 0)
 * @simplifies Members use as much from the pool as from their own. 共享后各人用量不变。
 * @vectors tariff.sharedAllowance
 * @example sharedAllowance([{ allowanceUnits: 10, usageUnits: 4 }, { allowanceUnits: 10, usageUnits: 17 }], 300) // { separateFen: 2100, pooledFen: 300, savedFen: 1800, unusedSeparateUnits: 6, unusedPooledUnits: 0, memberFen: [0, 300] }
 */
export function sharedAllowance(
  members: readonly Member[],
  overageRateFenPerUnit: number,
): SharedBill {
  check(members);
  atLeast(0, { overageRateFenPerUnit });
  const gaps = members.map(({ allowanceUnits, usageUnits }) => usageUnits - allowanceUnits);
  const overages = gaps.map((gap) => Math.max(0, gap));
  const pooledGap = gaps.reduce((sum, gap) => sum + gap, 0);
  // Rounded once, as the one bill that the group would pay: two rounded halves can differ from it.
  const separateFen = roundedFen(total(overages) * overageRateFenPerUnit);
  // Sums in another order may differ in the last digit: the pool is never above.
  const pooledUnits = Math.min(Math.max(0, pooledGap), total(overages));
  const pooledFen = roundedFen(pooledUnits * overageRateFenPerUnit);
  return {
    separateFen,
    pooledFen,
    savedFen: separateFen - pooledFen,
    unusedSeparateUnits: total(gaps.map((gap) => Math.max(0, -gap))),
    unusedPooledUnits: Math.max(0, -pooledGap),
    memberFen: splitFen(pooledFen, overages),
  };
}

/**
 * Allowances after gifts between members, to be billed afterwards. 转移后的额度。
 *
 * @param members   at least one
 * @param transfers gifts in the order in which they are made
 * @returns members with their new allowances, usage as before; the sum of allowances stays
 * @throws RangeError if a value is negative, a place does not exist, both are the same, or a giver has too little
 * @source own definition
 * @simplifies Only allowance can be given that the giver has at that moment. 只能转出当时拥有的额度。
 * @example allowancesAfter([{ allowanceUnits: 10, usageUnits: 4 }, { allowanceUnits: 10, usageUnits: 17 }],
 *   [{ fromIndex: 0, toIndex: 1, transferUnits: 6 }]) // [{ allowanceUnits: 4, usageUnits: 4 }, { allowanceUnits: 16, usageUnits: 17 }]
 */
export function allowancesAfter(
  members: readonly Member[],
  transfers: readonly AllowanceTransfer[],
): Member[] {
  check(members);
  const after = members.map((member) => ({ ...member }));
  transfers.forEach(({ fromIndex, toIndex, transferUnits }, i) => {
    above(0, { [`transfers[${i}].transferUnits`]: transferUnits });
    const from = memberAt(after, fromIndex, `transfers[${i}].fromIndex`);
    const to = memberAt(after, toIndex, `transfers[${i}].toIndex`);
    if (from === to)
      throw new RangeError(`transfers[${i}].toIndex must be another, got ${toIndex}`);
    if (transferUnits > from.allowanceUnits) {
      const most = `at most ${from.allowanceUnits}`;
      throw new RangeError(`transfers[${i}].transferUnits must be ${most}, got ${transferUnits}`);
    }
    from.allowanceUnits -= transferUnits;
    to.allowanceUnits += transferUnits;
  });
  return after;
}

function check(members: readonly Member[]): void {
  nonEmpty({ members });
  atLeast(0, { allowanceUnits: members.map(({ allowanceUnits }) => allowanceUnits) });
  atLeast(0, { usageUnits: members.map(({ usageUnits }) => usageUnits) });
}

function memberAt(members: readonly Member[], index: number, name: string): Member {
  wholeNumber({ [name]: index });
  const member = members[index];
  if (!member) throw new RangeError(`${name} must be below ${members.length}, got ${index}`);
  return member;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

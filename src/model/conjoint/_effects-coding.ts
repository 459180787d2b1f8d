// Levels of attributes as columns of 1, 0 and −1. 水平的效应编码。
import { atLeast, nonEmpty, wholeNumber } from '../_check';

/** Columns for least squares, and how many levels each attribute has. 编码后的列 */
export interface EffectsColumns {
  /** a constant, then for each attribute one column for each level but its last. 列 */
  columns: Float64Array[];
  /** levels of each attribute. 各属性水平数 */
  levelCounts: number[];
}

/**
 * Effects coding of product profiles. 产品组合的效应编码。
 *
 * @param profiles level of each product on each attribute, whole, from 0; at least one product and
 *   attribute; every attribute takes two levels or more
 * @returns columns; the worth of a last level is minus the sum of the others
 * @throws RangeError if lists are empty or differ in length, a level is not whole or negative, or an
 *   attribute never changes
 * @source Green & Srinivasan 1978, J. Consumer Research 5(2), 103–123; coding: Louviere, Hensher & Swait
 *   2000, Stated Choice Methods, § 4.3
 * @example effectsColumns([[0], [1], [2]]).levelCounts // [3]
 */
export function effectsColumns(profiles: readonly (readonly number[])[]): EffectsColumns {
  nonEmpty({ profiles });
  const attributeCount = (profiles[0] as readonly number[]).length;
  profiles.forEach((profile, i) => {
    nonEmpty({ [`profiles[${i}]`]: profile });
    if (profile.length === attributeCount) return;
    const rule = `as long as profiles[0] (${attributeCount})`;
    throw new RangeError(`profiles[${i}] must be ${rule}, got ${profile.length}`);
  });
  wholeNumber({ profiles });
  atLeast(0, { profiles });
  const levelCounts = Array.from({ length: attributeCount }, (_, k) => {
    const levels = profiles.map((profile) => profile[k] as number);
    if (new Set(levels).size < 2) {
      throw new RangeError(`profiles must show two levels or more of attribute ${k}, got one`);
    }
    return levels.reduce((most, level) => Math.max(most, level), 0) + 1;
  });
  const columns = levelCounts.flatMap((levelCount, k) =>
    Array.from({ length: levelCount - 1 }, (_, level) =>
      Float64Array.from(profiles, (profile) => code(profile[k] as number, level, levelCount - 1)),
    ),
  );
  return { columns: [new Float64Array(profiles.length).fill(1), ...columns], levelCounts };
}

function code(shown: number, level: number, last: number): number {
  if (shown === last) return -1;
  return shown === level ? 1 : 0;
}

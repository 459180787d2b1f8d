// What people want, read from how they rate whole products. 评分法联合分析。
import { finite, nonEmpty } from '../_check';
import { leastSquares } from '../algebra/least-squares';
import { effectsColumns } from './_effects-coding';
import { attributeImportances, type PartWorths } from './part-worths';

/** Products shown, and how each person rated them. 联合分析的数据 */
export interface RatingsStudy {
  /** level of each product on each attribute, whole, from 0. 产品组合 */
  profiles: readonly (readonly number[])[];
  /** one row a person: a rating for each product, any scale, finite. 评分 */
  ratings: readonly (readonly number[])[];
}

/** Tastes, one by one and on average. 联合分析结果 */
export interface RatingsConjoint {
  /** of each person; null when the products shown cannot tell them. 各人效用值 */
  people: PartWorths[] | null;
  /** mean over persons; null likewise. 平均效用值 */
  mean: PartWorths | null;
  /** mean of each person's importances, 0–1, who prefer anything at all. 个人重要性的平均 */
  meanImportanceRatios: number[] | null;
  /** importances of the mean person, 0–1: opposite tastes cancel in it. 平均效用的重要性 */
  importanceOfMeanRatios: number[] | null;
  /** persons who rated all alike in effect, and so have no importances. 没有偏好的人数 */
  indifferentCount: number;
  /** fewer products than worths to find; or levels that always come together. 无法估计的原因 */
  problem: null | 'tooFewProfiles' | 'confoundedLevels';
}

/**
 * Part-worths and importances from ratings, by least squares on effects codes. 评分法联合分析（最小二乘）。
 *
 * Two people who want opposite things both hold an attribute important; on average it seems to count for
 * nothing. So both importances are given: the mean of individuals, and that of the mean.
 * 两个人喜好相反，各自都很看重这个属性，平均后却像没人在乎。所以两种重要性都给出。
 *
 * @param study products and ratings, at least one person
 * @returns tastes not rounded, on the scale of the ratings; part-worths of an attribute add up to 0
 * @throws RangeError if a list is empty, a person has not rated each product, a rating is not finite, a
 *   level is not whole or negative, or an attribute never changes
 * @source Green & Srinivasan 1978, J. Consumer Research 5(2), 103–123
 * @formula r_{ij} = \mu_i + \sum_k \beta_{i k l_{jk}} + \varepsilon_{ij}, \quad \sum_l \beta_{ikl} = 0
 * @simplifies Ratings are taken as evenly spaced, and attributes add up. People rate what they would not pay for.
 *   假设评分等距、属性效用可加；打分高不等于愿意付钱。
 * @vectors conjoint.ratingsOls
 * @example ratingsConjoint({ profiles: [[0, 0], [0, 1], [1, 0], [1, 1]], ratings: [[9, 7, 5, 3]] }).mean
 *   // { intercept: 6, levels: [[2, -2], [1, -1]] }
 */
export function ratingsConjoint({ profiles, ratings }: RatingsStudy): RatingsConjoint {
  const { columns, levelCounts } = effectsColumns(profiles);
  nonEmpty({ ratings });
  ratings.forEach((row, i) => {
    if (row.length === profiles.length) return;
    const rule = `a rating for each of ${profiles.length} profiles`;
    throw new RangeError(`ratings[${i}] must have ${rule}, got ${row.length}`);
  });
  finite({ ratings });
  if (profiles.length < columns.length) return unknown('tooFewProfiles');
  const fits = ratings.map((row) => leastSquares(columns, row)?.coefficients);
  // Whether worths can be told apart depends on the products alone: all persons or none.
  const known = fits.filter((coefficients) => coefficients !== undefined);
  if (known.length === 0) return unknown('confoundedLevels');
  const people = known.map((coefficients) => partWorthsOf(coefficients, levelCounts));
  const mean = partWorthsOf(meanOf(known), levelCounts);
  const importances = people.map(attributeImportances).filter((ratios) => ratios !== null);
  return {
    people,
    mean,
    meanImportanceRatios: importances.length > 0 ? meanOf(importances) : null,
    importanceOfMeanRatios: attributeImportances(mean),
    indifferentCount: people.length - importances.length,
    problem: null,
  };
}

function partWorthsOf(
  [intercept, ...worths]: readonly number[],
  levelCounts: readonly number[],
): PartWorths {
  let start = 0;
  const levels = levelCounts.map((levelCount) => {
    const told = worths.slice(start, (start += levelCount - 1));
    return [...told, -told.reduce((sum, worth) => sum + worth, 0)];
  });
  return { intercept: intercept as number, levels };
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, k) => rows.reduce((sum, row) => sum + (row[k] as number), 0) / rows.length);
}

function unknown(problem: RatingsConjoint['problem']): RatingsConjoint {
  return {
    people: null,
    mean: null,
    meanImportanceRatios: null,
    importanceOfMeanRatios: null,
    indifferentCount: 0,
    problem,
  };
}

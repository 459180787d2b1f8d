// What a tree may ask about: numbers and categories, as columns. 决策树可用的特征：数与类别。
import { above, atLeast, atMost, finite, nonEmpty, sameLength, wholeNumber } from '../_check';

/** A column of numbers; a question is "below a threshold?". 数值特征。 */
export interface NumberFeature {
  name: string;
  /** finite numbers, one for each row. 各行的值 */
  values: ArrayLike<number>;
}

/** A column of categories; a question is "one of these?". 类别特征。 */
export interface CategoryFeature {
  name: string;
  /** category of each row, whole, from 0. 各行的类别编号 */
  codes: ArrayLike<number>;
  /** names of the categories by code. 类别名 */
  categories: readonly string[];
}

/** A column that a tree may ask about. 一列特征。 */
export type Feature = NumberFeature | CategoryFeature;

/** What a tree is to tell apart. 要区分的类。 */
export interface Target {
  /** class of each row, whole, from 0. 各行的类 */
  classes: ArrayLike<number>;
  /** number of classes, whole, above every class. 类数 */
  classCount: number;
  /** weight of a row by its class, above 0; 1 for all if not said. 各类的权重 */
  classWeights?: readonly number[];
}

/**
 * True for a column of categories. 是否类别特征。
 *
 * @param feature a column
 * @returns whether its questions are about categories
 * @throws nothing
 * @source own definition
 * @example isCategorical({ name: 'month', codes: [0], categories: ['Jan'] }) // true
 */
export function isCategorical(feature: Feature): feature is CategoryFeature {
  return 'codes' in feature;
}

/**
 * The column of a feature as numbers. 特征列的数值形式。
 *
 * @param feature a column
 * @returns its values, or the codes of its categories
 * @throws nothing
 * @source own definition
 * @example columnOf({ name: 'price', values: [9, 5] }) // [9, 5]
 */
export function columnOf(feature: Feature): Float64Array {
  return Float64Array.from(isCategorical(feature) ? feature.codes : feature.values);
}

/**
 * Refuses features and targets that no tree can be grown from. 检查特征与目标。
 *
 * @param features at least one column, of equal length
 * @param target   a class for each row, at least one row
 * @returns nothing
 * @throws RangeError if there is no column or row, lengths differ, two features share a name, a value is
 *   missing or not finite, a class or category is out of range, or categories meet more than two classes
 * @source own definition; categories with two classes: Breiman et al. 1984, § 4.2.2
 * @example checkTraining([{ name: 'price', values: [NaN] }], { classes: [0], classCount: 2 }) // RangeError: price[0] must be finite, got NaN
 */
export function checkTraining(features: readonly Feature[], target: Target): void {
  const { classes, classCount, classWeights } = target;
  nonEmpty({ features, classes });
  wholeNumber({ classes, classCount });
  atLeast(0, { classes });
  atMost(classCount - 1, { classes });
  if (classWeights) {
    sameLength({ 'one for each class': { length: classCount }, classWeights });
    above(0, { classWeights });
  }
  checkNames(features);
  for (const feature of features) {
    const column = isCategorical(feature) ? feature.codes : feature.values;
    sameLength({ classes, [feature.name]: column });
    finite({ [feature.name]: column });
    if (!isCategorical(feature)) continue;
    atMost(2, { [`classCount with the categories of ${feature.name}`]: classCount });
    wholeNumber({ [feature.name]: column });
    atLeast(0, { [feature.name]: column });
    atMost(feature.categories.length - 1, { [feature.name]: column });
  }
}

// Rules are told by name: two features of one name would be mixed up.
function checkNames(features: readonly Feature[]): void {
  const names = features.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw new RangeError(`features must have different names, got ${twice} twice`);
}

// The Bass curve learned from sales, in the three ways in use. 由销量估计巴斯曲线的三种做法。
import { atLeast, finite } from '../_check';
import { leastSquares } from '../algebra/least-squares';
import { smoothMinimum } from '../optimise/smooth-minimum';
import { bassAdoptedRatio, type BassParameters, bassUnitsPerPeriodAt } from './bass';

/** A curve found by least squares on sales, or why there is none. 非线性最小二乘的结果。 */
export interface BassFit {
  /** null when the sales cannot tell. 参数；数据说不清时为 null */
  parameters: BassParameters | null;
  /** nothing was sold; or many curves fit equally well, as before the peak. 无销量；多条曲线同样合适 */
  problem: null | 'noSales' | 'notIdentified';
  /** sum of squared errors, units². 残差平方和 */
  residualSquares: number;
  /** steps of the search. 迭代次数 */
  iterations: number;
  /** whether the search came to rest. 是否收敛 */
  hasConverged: boolean;
}

/** The curve of Bass's own regression, or why there is none. 巴斯 1969 回归的结果。 */
export interface BassRegression {
  /** sales = a + b Y + c Y², Y units sold before; null when there is no regression. 回归系数 */
  coefficients: { a: number; b: number; c: number } | null;
  /** null when the coefficients are not those of a Bass curve. 参数；系数不合理时为 null */
  parameters: BassParameters | null;
  /** nothing was sold or sales never differ; or the coefficients allow no market of finite size. 原因 */
  problem: null | 'noSales' | 'noMarketSize';
}

type Shape = Omit<BassParameters, 'potentialUnits'>;

const STARTS = [
  [0.01, 0.4],
  [0.03, 0.2],
  [0.002, 0.8],
  [0.1, 0.1],
  [0.0005, 0.4],
];
// Errors are weighed as if sales were known to a hundredth of their size; only the scale of the search.
const KNOWN_RATIO = 0.01;
// As for every fit here: a standard error of 2 in a logarithm is not knowing.
const SMALLEST_INFORMATION = 0.25;

/**
 * Bass curve whose speed at the end of each period is closest to sales. 巴斯曲线：用瞬时销速拟合。
 *
 * Widely taught, but it takes the speed at one moment for the sales of a whole period. 教学常用，但把某一时刻的
 * 销速当成了整期销量。
 *
 * @param units sales of periods 1, 2 … after launch, units, >= 0, at least three
 * @returns parameters and how the fit went; none when the sales cannot tell them
 * @throws RangeError if there are fewer than three periods or sales are negative or not finite
 * @source Bass 1969, Management Science 15(5), 215–227 (density); least squares on it: common teaching
 *   example of R's nls
 * @formula \min_{p,q,m} \sum_t \left( S_t - m f(t) \right)^2
 * @simplifies Errors are taken as equally large in every period. 假设各期误差大小相同。
 * @vectors product.bass
 * @example bassFitOfSpeeds([0, 0, 0]).problem // 'noSales'
 */
export function bassFitOfSpeeds(units: readonly number[]): BassFit {
  return fitted(units, (shape, t) => bassUnitsPerPeriodAt({ ...shape, potentialUnits: 1 }, t));
}

/**
 * Bass curve whose sales of whole periods are closest to sales. 巴斯曲线：用整期销量拟合。
 *
 * @param units sales of periods 1, 2 … after launch, units, >= 0, at least three
 * @returns parameters and how the fit went; none when the sales cannot tell them
 * @throws RangeError if there are fewer than three periods or sales are negative or not finite
 * @source Srinivasan & Mason 1986, Marketing Science 5(2), 169–178
 * @formula \min_{p,q,m} \sum_t \left( S_t - m (F(t) - F(t-1)) \right)^2
 * @simplifies Errors are taken as equally large in every period. 假设各期误差大小相同。
 * @vectors product.bass
 * @example bassFitOfPeriods([0, 0, 0]).problem // 'noSales'
 */
export function bassFitOfPeriods(units: readonly number[]): BassFit {
  return fitted(units, (shape, t) => bassAdoptedRatio(shape, t) - bassAdoptedRatio(shape, t - 1));
}

/**
 * Bass's own regression of sales on what was sold before. 巴斯 1969 的回归估计。
 *
 * @param units sales of periods 1, 2 … after launch, units, >= 0, at least three
 * @returns coefficients, and parameters when they belong to a Bass curve
 * @throws RangeError if there are fewer than three periods or sales are negative or not finite
 * @source Bass 1969, Management Science 15(5), 215–227, eq. 5; bias of it: Van den Bulte & Lilien 1997,
 *   Marketing Science 16(4), 338–353
 * @formula S_t = a + b Y_{t-1} + c Y_{t-1}^2, \quad m = \frac{-b - \sqrt{b^2 - 4ac}}{2c}, \quad p = \frac{a}{m}, \quad q = -cm
 * @simplifies Takes steps for a smooth curve, which makes p too large. 把离散的期当成连续的曲线，p 会偏大。
 * @vectors product.bass
 * @example bassRegression([5, 5, 5, 5]).problem // 'noMarketSize'
 */
export function bassRegression(units: readonly number[]): BassRegression {
  checkUnits(units);
  let before = 0;
  const sold = units.map((count) => (before += count) - count);
  const fit = leastSquares([units.map(() => 1), sold, sold.map((y) => y * y)], units);
  if (!fit) return { coefficients: null, parameters: null, problem: 'noSales' };
  const [a, b, c] = fit.coefficients as [number, number, number];
  const coefficients = { a, b, c };
  const root = Math.sqrt(b * b - 4 * a * c);
  const potentialUnits = (-b - root) / (2 * c);
  const shape = { innovationRatio: a / potentialUnits, imitationRatio: -c * potentialUnits };
  // What rounding leaves of sales on a straight line is no bend.
  const isBent = -c * before ** 2 > 1e-9 * Math.max(...units);
  const isCurve = isBent && a > 0 && Number.isFinite(potentialUnits);
  return isCurve
    ? { coefficients, parameters: { ...shape, potentialUnits }, problem: null }
    : { coefficients, parameters: null, problem: 'noMarketSize' };
}

// The potential only scales the curve, so that the best one for a shape is known at once.
function fitted(units: readonly number[], curve: (shape: Shape, t: number) => number): BassFit {
  checkUnits(units);
  const squares = units.reduce((sum, count) => sum + count * count, 0);
  const none = { parameters: null, iterations: 0, hasConverged: false };
  if (squares === 0) return { ...none, problem: 'noSales', residualSquares: 0 };
  const scale = (2 * KNOWN_RATIO ** 2 * squares) / units.length;
  const shapeOf = ([p, q]: readonly number[]): Shape => ({
    innovationRatio: Math.exp(p as number),
    imitationRatio: Math.exp(q as number),
  });
  const at = (logs: readonly number[]) =>
    bestScale(
      units,
      units.map((_, i) => curve(shapeOf(logs), i + 1)),
    );
  const found = smoothMinimum(
    (logs) => (logs.every((log) => Math.abs(log) < 50) ? at(logs).rest / scale : Infinity),
    STARTS.map((start) => start.map(Math.log)),
  );
  const { rest, potentialUnits } = at(found.point);
  const { iterations, hasConverged } = found;
  // What the errors left of the certainty that was assumed for the search.
  const freedom = units.length - 3;
  const variance = freedom > 0 ? rest / freedom : 0;
  const information = (found.curvature.flattest * scale) / 2 / variance;
  const isIdentified = hasConverged && information >= SMALLEST_INFORMATION && potentialUnits > 0;
  const report = { residualSquares: rest, iterations, hasConverged };
  return isIdentified
    ? { parameters: { ...shapeOf(found.point), potentialUnits }, problem: null, ...report }
    : { parameters: null, problem: 'notIdentified', ...report };
}

function bestScale(units: readonly number[], curve: readonly number[]) {
  const both = curve.reduce((sum, value, i) => sum + value * (units[i] as number), 0);
  const own = curve.reduce((sum, value) => sum + value * value, 0);
  const potentialUnits = both / own;
  const rest = units.reduce(
    (sum, count, i) => sum + (count - potentialUnits * (curve[i] as number)) ** 2,
    0,
  );
  return { rest, potentialUnits };
}

function checkUnits(units: readonly number[]): void {
  if (units.length < 3) {
    throw new RangeError(`units must have at least three periods, got ${units.length}`);
  }
  finite({ units });
  atLeast(0, { units });
}

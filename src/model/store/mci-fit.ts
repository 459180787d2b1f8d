// What draws customers to a shop, read from the shares of shops. 从各店份额反推吸引力来自哪里。
import { above, nonEmpty, sameLength } from '../_check';
import { leastSquares } from '../algebra/least-squares';
import { logitShares } from '../choice/logit-shares';

type Matrix = readonly (readonly number[])[];

/** Exponents of the attributes, and how well they fit. 各属性的指数与拟合程度。 */
export interface MciFit {
  /** percent more attraction for one percent more of each attribute; null if not identified. 指数 */
  exponents: number[] | null;
  /** standard errors; null if not identified or no observation is left over. 标准误 */
  standardErrors: number[] | null;
  /** sum of squared residuals of the centred natural logarithms. 残差平方和 */
  residualSquares: number | null;
  /** shares by the fit, one row a place; rows add up to 1. 拟合份额 */
  fittedRatios: number[][] | null;
  /** whether the attributes' effects can be told apart. 是否可识别 */
  isIdentified: boolean;
}

/**
 * Exponents of a model of competing shops, by least squares on logarithms. 多项竞争交互模型的对数最小二乘估计。
 *
 * @param shares     one row a place: share of each shop, > 0; rows need not add up to 1
 * @param attributes one table an attribute, rows and columns as in `shares`, any unit, > 0
 * @returns exponents and fit, not rounded; all null when an attribute never varies or repeats others, or
 *   there are too few shares for so many attributes
 * @throws RangeError if shapes do not fit, there is one shop only, or a number is not above 0 (a share of
 *   0 has no logarithm: add a small count, or use `logitFit`)
 * @source Nakanishi & Cooper 1974, J. Marketing Research 11(3), 303–311; 1982, Marketing Science 1(3), 314–322
 * @formula \ln \frac{p_{ij}}{\tilde p_i} = \sum_k \beta_k \ln \frac{x_{kij}}{\tilde x_{ki}}
 * @simplifies Small shares count as much as large ones, though they are known less well.
 *   小份额和大份额同等看待，其实小份额量得更不准。
 * @vectors store.mci
 * @example mciFit([[0.8, 0.2]], [[[4, 1]]]).exponents // [1]
 */
export function mciFit(shares: Matrix, attributes: readonly Matrix[]): MciFit {
  nonEmpty({ shares, attributes });
  checkTable('shares', shares, shares);
  attributes.forEach((table, k) => checkTable(`attributes[${k}]`, table, shares));
  const storeCount = shares[0]?.length as number;
  if (storeCount < 2) throw new RangeError(`shares must have two shops or more, got ${storeCount}`);

  const columns = attributes.map(logCentred);
  const isEnough = columns.length <= shares.length * (storeCount - 1) && !columns.some(isFlat);
  const fit = isEnough ? leastSquares(columns, logCentred(shares)) : null;
  if (!fit) {
    const unknown = { exponents: null, standardErrors: null, residualSquares: null };
    return { ...unknown, fittedRatios: null, isIdentified: false };
  }
  const exponents = fit.coefficients;
  // Centring has used up one observation of every place.
  const freedom = fit.freedom - shares.length;
  const wider = Math.sqrt(fit.freedom / freedom);
  const errors = freedom > 0 ? fit.standardErrors : null;
  return {
    exponents,
    standardErrors: errors && errors.map((error) => error * wider),
    residualSquares: fit.residualSquares,
    fittedRatios: shares.map((row, i) => {
      const utilities = row.map((_, j) =>
        exponents.reduce(
          (sum, exponent, k) => sum + exponent * Math.log(attributes[k]?.[i]?.[j] as number),
          0,
        ),
      );
      return logitShares(utilities).ratios;
    }),
    isIdentified: true,
  };
}

function logCentred(table: Matrix): number[] {
  return table.flatMap((row) => {
    const logs = row.map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
    return logs.map((log) => log - mean);
  });
}

// Equal numbers leave rounding errors after centring, which must not be taken for an effect.
function isFlat(column: readonly number[]): boolean {
  return column.every((value) => Math.abs(value) < 1e-12);
}

function checkTable(name: string, table: Matrix, like: Matrix): void {
  sameLength({ shares: like, [name]: table });
  const first = like[0] as readonly number[];
  table.forEach((row, i) => sameLength({ 'shares[0]': first, [`${name}[${i}]`]: row }));
  above(0, { [name]: table });
}

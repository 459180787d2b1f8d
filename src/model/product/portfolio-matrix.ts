// Which products lead their market, and which markets grow. 谁在市场里领先，哪个市场在长大。
import { above, atLeast, finite, nonEmpty, sameLength } from '../_check';

/** Cell of the matrix: 明星、金牛、问题、瘦狗。 */
export type PortfolioClass = 'star' | 'cashCow' | 'questionMark' | 'dog';

/** Where high begins; a value equal to a cut is high. 高低分界。 */
export interface PortfolioCuts {
  /** growth of the market from here is high, as a fraction; 0.1 when left out. 增长率分界 */
  growthCutRatio?: number;
  /** relative share from here is high, > 0; 1 when left out, as large as the largest rival. 相对份额分界 */
  shareCut?: number;
}

/** Places of products in the matrix. 各产品的位置。 */
export interface PortfolioMatrix {
  /** own sales over those of the largest rival; 1 is as large. 相对市场份额 */
  relativeShares: number[];
  /** cell of each product. 类别 */
  classes: PortfolioClass[];
  /** share of own sales in each cell, 0–1; null when nothing is sold. 各类销售占比 */
  salesRatios: Record<PortfolioClass, number> | null;
}

/**
 * Cells of the growth–share matrix. 波士顿矩阵。
 *
 * @param ownSales    sales of each product, yuan or pieces, >= 0
 * @param rivalSales  sales of the largest rival in the same market, same unit, > 0
 * @param growthRatios growth of each market a year, as a fraction, >= -1
 * @param cuts        where high begins
 * @returns relative shares, cells, and how own sales spread over them, not rounded
 * @throws RangeError if lists differ in length or are empty, own sales are negative, rival sales or the
 *   share cut are not above 0, a growth is below −1, or the growth cut is not finite
 * @source Henderson 1970, The Product Portfolio, BCG Perspectives 66
 * @formula s_i = \frac{x_i}{\max_{k \ne i} x_k}
 * @simplifies Two numbers and two cuts: a product just below a cut is treated as one far below.
 *   只看两个数、两条线：刚过线和差得远，归成一样。
 * @vectors product.bcg
 * @example portfolioMatrix([300, 50], [200, 400], [0.15, 0.22]).classes // ['star', 'questionMark']
 */
export function portfolioMatrix(
  ownSales: readonly number[],
  rivalSales: readonly number[],
  growthRatios: readonly number[],
  { growthCutRatio = 0.1, shareCut = 1 }: PortfolioCuts = {},
): PortfolioMatrix {
  nonEmpty({ ownSales });
  sameLength({ ownSales, rivalSales, growthRatios });
  atLeast(0, { ownSales });
  above(0, { rivalSales, shareCut });
  atLeast(-1, { growthRatios });
  finite({ growthCutRatio });
  const relativeShares = ownSales.map((own, i) => own / (rivalSales[i] as number));
  const classes = relativeShares.map((relative, i) =>
    classOf(relative >= shareCut, (growthRatios[i] as number) >= growthCutRatio),
  );
  return { relativeShares, classes, salesRatios: salesRatios(ownSales, classes) };
}

function classOf(isLeading: boolean, isGrowing: boolean): PortfolioClass {
  if (isLeading) return isGrowing ? 'star' : 'cashCow';
  return isGrowing ? 'questionMark' : 'dog';
}

function salesRatios(sales: readonly number[], classes: readonly PortfolioClass[]) {
  const largest = Math.max(...sales);
  if (largest === 0) return null;
  const parts = sales.map((value) => value / largest);
  const all = parts.reduce((sum, part) => sum + part, 0);
  const ratioOf = (wanted: PortfolioClass) =>
    parts.reduce((sum, part, i) => (classes[i] === wanted ? sum + part : sum), 0) / all;
  return {
    star: ratioOf('star'),
    cashCow: ratioOf('cashCow'),
    questionMark: ratioOf('questionMark'),
    dog: ratioOf('dog'),
  };
}

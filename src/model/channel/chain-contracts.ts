// Three contracts that undo the double margin. 消除双重加价的三种合同。
import { atLeast, atMost, share } from '../_check';
import { doubleMarginalisation, type LinearChain } from './double-margin';

/** What a contract brings both sides; together always the profit of one firm. 合同结果。 */
export interface ChainContract {
  /** paid to the maker for each unit, yuan. 批发价 */
  wholesaleYuan: number;
  /** paid by buyers, yuan per unit. 零售价 */
  priceYuan: number;
  /** units sold. 销量 */
  units: number;
  /** profit of the maker, yuan. 厂方利润 */
  makerProfitYuan: number;
  /** profit of the reseller, yuan. 经销商利润 */
  sellerProfitYuan: number;
  /** whether neither side has less than with two margins. 双方都不吃亏 */
  isBetterForBoth: boolean;
}

/**
 * Wholesale at cost, and a fee for the right to sell. 两部制合同：按成本供货，另收加盟费。
 *
 * @param chain   straight demand and unit cost
 * @param feeYuan paid once a period, yuan, >= 0, at most the profit of one firm
 * @returns yuan and units, not rounded
 * @throws RangeError if the fee is out of range, or as `doubleMarginalisation`
 * @source Spengler 1950, J. of Political Economy 58(4); Jeuland & Shugan 1983, Marketing Science 2(3), 239–272
 * @formula w = c, \quad p = \frac{a+c}{2}
 * @simplifies Both know demand and cost; nobody fears a bad month.
 *   双方都清楚需求与成本，也不怕淡季。
 * @example twoPartContract({ chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 }, 500)
 *   .sellerProfitYuan // 300
 */
export function twoPartContract(chain: LinearChain, feeYuan: number): ChainContract {
  const { integrated } = doubleMarginalisation(chain);
  atLeast(0, { feeYuan });
  atMost(integrated.profitYuan, { feeYuan });
  return contract(chain, chain.unitCostYuan, feeYuan);
}

/**
 * Wholesale below cost, and a share of the takings. 收入分成合同：低于成本供货，按零售额分成。
 *
 * The reseller keeps a share φ and pays φ of the cost, so that its profit is φ of the whole: what is best
 * for it is best for both. 经销商留 φ、也承担成本的 φ，它的利润就是总利润的 φ，两边目标一致。
 *
 * @param chain     straight demand and unit cost
 * @param keptRatio share of the takings that the reseller keeps, 0–1
 * @returns yuan and units, not rounded
 * @throws RangeError if the share is not 0–1, or as `doubleMarginalisation`
 * @source Cachon & Lariviere 2005, Management Science 51(1), 30–44
 * @formula w = \varphi c, \quad \pi_R = \varphi (p - c) q
 * @simplifies Takings can be checked; both know demand and cost.
 *   零售额查得到，双方都清楚需求与成本。
 * @example revenueShareContract({ chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 }, 0.4)
 *   .sellerProfitYuan // 320
 */
export function revenueShareContract(chain: LinearChain, keptRatio: number): ChainContract {
  const { integrated } = doubleMarginalisation(chain);
  share({ keptRatio });
  return contract(chain, keptRatio * chain.unitCostYuan, (1 - keptRatio) * integrated.profitYuan);
}

/**
 * A ceiling on the retail price, at the price of one firm. 限价合同：零售价不得高于一体化价格。
 *
 * The reseller would like (a + w)/2, which is above the ceiling for every wholesale price from cost up, and
 * so sells at the ceiling. 批发价不低于成本时，经销商想卖得更高，于是顶着上限卖。
 *
 * @param chain         straight demand and unit cost
 * @param wholesaleYuan yuan per unit, from the unit cost to the ceiling (choke price + cost)/2
 * @returns yuan and units, not rounded
 * @throws RangeError if the wholesale price is out of range, or as `doubleMarginalisation`
 * @source Jeuland & Shugan 1983, Marketing Science 2(3), 239–272; Tirole 1988, Industrial Organization, § 4.2
 * @formula \bar p = \frac{a+c}{2}, \quad c \le w \le \bar p
 * @simplifies A ceiling on resale prices is allowed and kept; check the law before using one.
 *   假设限价合法、守得住；实际使用前先查法规。
 * @example priceCapContract({ chokePriceYuan: 100, slopeYuanPerUnit: 2, unitCostYuan: 20 }, 45)
 *   .makerProfitYuan // 500
 */
export function priceCapContract(chain: LinearChain, wholesaleYuan: number): ChainContract {
  const { integrated } = doubleMarginalisation(chain);
  atLeast(chain.unitCostYuan, { wholesaleYuan });
  atMost(integrated.priceYuan, { wholesaleYuan });
  return contract(chain, wholesaleYuan, (wholesaleYuan - chain.unitCostYuan) * integrated.units);
}

// All three sell what one firm would sell, at its price; they differ in who gets the profit.
function contract(
  chain: LinearChain,
  wholesaleYuan: number,
  makerProfitYuan: number,
): ChainContract {
  const { integrated, decentralised } = doubleMarginalisation(chain);
  const { priceYuan, units, profitYuan } = integrated;
  const sellerProfitYuan = profitYuan - makerProfitYuan;
  const slack = 1e-12 * profitYuan;
  const isBetterForBoth =
    makerProfitYuan >= decentralised.makerProfitYuan - slack &&
    sellerProfitYuan >= decentralised.sellerProfitYuan - slack;
  return { wholesaleYuan, priceYuan, units, makerProfitYuan, sellerProfitYuan, isBetterForBoth };
}

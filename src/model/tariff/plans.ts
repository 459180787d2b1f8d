// The price plans a customer can be billed by. 资费方案的种类。

/** A range of usage with its own rate. 用量阶梯。 */
export interface Tier {
  /** last unit of the tier, itself included; null for the last tier, which has no end. 上限（含） */
  upToUnits: number | null;
  /** fen per unit, >= 0, may be broken. 单价 */
  rateFenPerUnit: number;
}

/** One fee, any usage. 包月。 */
export interface FlatPlan {
  kind: 'flat';
  /** whole fen a period, >= 0. 月租 */
  feeFen: number;
}

/** Every unit at one rate. 按量计费。 */
export interface PerUsePlan {
  kind: 'perUse';
  /** fen per unit, >= 0, may be broken. 单价 */
  rateFenPerUnit: number;
}

/** A fee, and every unit at one rate. 月租+按量。 */
export interface TwoPartPlan {
  kind: 'twoPart';
  /** whole fen a period, >= 0. 月租 */
  feeFen: number;
  /** fen per unit, >= 0, may be broken. 单价 */
  rateFenPerUnit: number;
}

/** A fee with an allowance, and a rate beyond it. 月租含额度，超出按量。 */
export interface ThreePartPlan {
  kind: 'threePart';
  /** whole fen a period, >= 0. 月租 */
  feeFen: number;
  /** units that the fee covers, >= 0. 套餐内额度 */
  allowanceUnits: number;
  /** fen per unit beyond the allowance, >= 0, may be broken. 超额资费 */
  rateFenPerUnit: number;
}

/** Every unit at the rate of its own tier (累进), or all units at the rate of the last tier reached (全额). 阶梯计价。 */
export interface TieredPlan {
  kind: 'graduated' | 'volume';
  /** tiers with rising ends, the last one without end. 阶梯 */
  tiers: readonly Tier[];
}

/** Every unit at one rate, but never more than a cap. 封顶。 */
export interface CappedPlan {
  kind: 'capped';
  /** fen per unit, >= 0, may be broken. 单价 */
  rateFenPerUnit: number;
  /** whole fen a period, >= 0. 封顶金额 */
  capFen: number;
}

/** Free up to a limit; who uses more pays the fee of the full version. 免费增值。 */
export interface FreemiumPlan {
  kind: 'freemium';
  /** units that cost nothing, >= 0. 免费额度 */
  freeUnits: number;
  /** whole fen a period, >= 0. 付费版月租 */
  feeFen: number;
}

/** Any price plan. 资费方案。 */
export type Tariff =
  FlatPlan | PerUsePlan | TwoPartPlan | ThreePartPlan | TieredPlan | CappedPlan | FreemiumPlan;

// Four goods of each of three teaching cases, as parts of their mean, read at build time. 三个教学案例各四种商品，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Sku {
  sku_id: string;
  unit_cost_cny: number;
  avg_paid_price_cny?: number;
  price_cny?: number;
}

/** Four goods in the order of a ladder: what each is worth and costs beside the mean of all. 四种商品。 */
export interface GoodsProfile {
  /** Yuan paid for a good, mean of the four. */
  meanYuan: number;
  /** Yuan a piece costs, mean of the four. */
  costYuan: number;
  valueRatios: number[];
  costRatios: number[];
}

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: { case_id: string; skus: Sku[] }[];
};

const skincare = profileOf('live_skincare', ['L4', 'L3', 'L5', 'L2']);

export default {
  apparel: profileOf('apparel', ['B2', 'B4', 'B3', 'B1']),
  skincare,
  // The shop's own set of four, beside its goods.
  giftSetYuan: skuOf('live_skincare', 'L6').avg_paid_price_cny ?? 0,
  fresh: profileOf('fresh_o2o', ['F2', 'F3', 'F5', 'F1']),
};

/** Goods of a case by their numbers. 按案例与编号取商品。 */
export function profileOf(caseId: string, skuIds: readonly string[]): GoodsProfile {
  const skus = skuIds.map((skuId) => skuOf(caseId, skuId));
  const paid = skus.map(
    ({ avg_paid_price_cny, price_cny }) => avg_paid_price_cny ?? price_cny ?? 0,
  );
  const costs = skus.map(({ unit_cost_cny }) => unit_cost_cny);
  const [meanYuan, costYuan] = [meanOf(paid), meanOf(costs)];
  return {
    meanYuan,
    costYuan,
    valueRatios: paid.map((yuan) => yuan / meanYuan),
    costRatios: costs.map((yuan) => yuan / costYuan),
  };
}

function skuOf(caseId: string, skuId: string): Sku {
  const skus = cases.find(({ case_id }) => case_id === caseId)?.skus ?? [];
  const sku = skus.find(({ sku_id }) => sku_id === skuId);
  if (!sku) throw new RangeError(`no good ${skuId} of case ${caseId} in content/cases.json`);
  return sku;
}

function meanOf(list: readonly number[]): number {
  return list.reduce((sum, value) => sum + value, 0) / list.length;
}

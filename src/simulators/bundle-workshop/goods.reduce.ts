// Costs and paid prices of the goods of three teaching cases, read at build time. 三个教学案例的商品，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Sku {
  sku_id: string;
  unit_cost_cny: number;
  avg_paid_price_cny: number;
}

/** A good of a case. 案例里的一件商品。 */
export interface CaseGood {
  costYuan: number;
  paidYuan: number;
}

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: { case_id: string; skus: Sku[] }[];
};

export default {
  cleanser: goodOf('live_skincare', 'L4'),
  masks: goodOf('live_skincare', 'L3'),
  chopper: goodOf('appliance', 'A6'),
  kettle: goodOf('appliance', 'A3'),
  scarf: goodOf('apparel', 'B6'),
  shirt: goodOf('apparel', 'B2'),
};

/** One good by its case and number. 按案例与编号取一件商品。 */
export function goodOf(caseId: string, skuId: string): CaseGood {
  const skus = cases.find(({ case_id }) => case_id === caseId)?.skus ?? [];
  const sku = skus.find(({ sku_id }) => sku_id === skuId);
  if (!sku) throw new RangeError(`no good ${skuId} of case ${caseId} in content/cases.json`);
  return { costYuan: sku.unit_cost_cny, paidYuan: sku.avg_paid_price_cny };
}

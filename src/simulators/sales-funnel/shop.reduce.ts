// The funnel numbers of the teaching case, read at build time. 教学案例的漏斗数字，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Stage {
  count: number;
}

interface ShopCase {
  case_id: string;
  funnel: { passive_stages: Stage[]; guided_stages_target: Stage[] };
  totals: { aov_per_buyer_cny: number };
  profit: { gross_margin_pct: number };
  returns: { refund_rate_by_value_pct: number };
}

const CASE_ID = 'appliance';

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: ShopCase[];
};
const shop = cases.find(({ case_id }) => case_id === CASE_ID);
if (!shop) throw new RangeError(`no case ${CASE_ID} in content/cases.json`);

const countsOf = (stages: Stage[]) => stages.map(({ count }) => count);
// Divided by 100 and rounded, since 36.44 / 100 is not 0.3644.
const ratioOf = (percent: number) => Number((percent / 100).toFixed(6));

export default {
  passiveCounts: countsOf(shop.funnel.passive_stages),
  guidedCounts: countsOf(shop.funnel.guided_stages_target),
  orderValueYuan: shop.totals.aov_per_buyer_cny,
  marginRatio: ratioOf(shop.profit.gross_margin_pct),
  refundRatio: ratioOf(shop.returns.refund_rate_by_value_pct),
};

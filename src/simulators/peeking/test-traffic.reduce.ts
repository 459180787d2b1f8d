// Conversion and daily visitors of two teaching cases, read at build time. 两个案例的转化率与日访客，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface ShopCase {
  case_id: string;
  period: { days_count: number };
  totals: { visitors_count: number; buyers_count: number };
}

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: ShopCase[];
};

export default {
  appliance: trafficOf('appliance'),
  apparel: trafficOf('apparel'),
};

/** What a test in a shop has to work with. 一家店做测试的本钱。 */
export function trafficOf(caseId: string) {
  const shop = cases.find(({ case_id }) => case_id === caseId);
  if (!shop) throw new RangeError(`no case ${caseId} in content/cases.json`);
  const { visitors_count: visitors, buyers_count: buyers } = shop.totals;
  return {
    // As fine as the control can be set.
    baselineRatio: Number((buyers / visitors).toFixed(4)),
    dailyVisitorCount: Math.round(visitors / shop.period.days_count),
  };
}

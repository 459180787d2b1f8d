// What two teaching cases spend on advertising and what comes of it, read at build time. 教学案例的投放与费用，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Paid {
  channel_id: string;
  cost_cny: number;
}

interface Line {
  line_id: string;
  amount_cny: number;
}

interface Phase {
  phase_id: string;
  days_count: number;
  visitors_count: number;
  pay_conversion_pct: number;
}

interface Appliance {
  case_id: 'appliance';
  totals: { pay_conversion_pct: number };
  traffic: (Paid & { gmv_cny: number })[];
  promotion: {
    phases: Phase[];
    target: { gmv_cny: number };
    budget: Record<`${'logistics' | 'service' | 'contingency'}_cny`, number> & { lines: Line[] };
    profit: { gross_profit_cny: number; platform_fee_cny: number };
  };
}

interface Skincare {
  case_id: 'live_skincare';
  traffic: Paid[];
  channels: { channel_id: string; net_sales_cny: number }[];
  profit: Record<
    `${'net_sales' | 'gross_profit' | 'platform_fee' | 'fulfilment' | 'samples_and_content'}_cny`,
    number
  >;
  staff: { role_id: string; monthly_cost_cny: number }[];
}

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: (Appliance | Skincare)[];
};

/** The one item that fits; a case that lost it must stop the build. */
function only<T>(items: readonly T[], what: string, fits: (item: T) => boolean): T {
  const found = items.find(fits);
  if (found === undefined) throw new RangeError(`no ${what} in content/cases.json`);
  return found;
}

function caseOf<Id extends 'appliance' | 'live_skincare'>(id: Id) {
  return only(cases, `case ${id}`, ({ case_id }) => case_id === id) as (Appliance | Skincare) & {
    case_id: Id;
  };
}

function wheatlight({ totals, traffic, promotion }: Appliance) {
  const { phases, budget, profit, target } = promotion;
  const lines = { ppc: 'ads_search', feed: 'ads_feed', cps: 'cps_kol', live: 'live' };
  const lineYuan = (id: string) =>
    only(budget.lines, `budget line ${id}`, ({ line_id }) => line_id === id).amount_cny;
  return {
    outlets: Object.entries(lines).map(([channel, line]) => {
      const paid = only(traffic, `channel ${channel}`, ({ channel_id }) => channel_id === channel);
      return { knownYuan: paid.cost_cny, knownSalesYuan: paid.gmv_cny, planYuan: lineYuan(line) };
    }),
    /** Coupons, gifts and pages: spent, but not what is split here. */
    otherMarketingYuan: lineYuan('coupons_gifts') + lineYuan('content'),
    targetSalesYuan: target.gmv_cny,
    afterGoodsYuan: profit.gross_profit_cny - profit.platform_fee_cny,
    logisticsYuan: budget.logistics_cny,
    serviceYuan: budget.service_cny,
    contingencyYuan: budget.contingency_cny,
    phases: phases
      .filter(({ visitors_count }) => visitors_count > 0)
      .map(({ days_count, visitors_count, pay_conversion_pct }) => ({
        days: days_count,
        visitorCount: visitors_count,
        conversionTimes: pay_conversion_pct / totals.pay_conversion_pct,
      })),
  };
}

function skincare({ traffic, channels, profit, staff }: Skincare) {
  return {
    outlets: traffic
      .filter(({ cost_cny }) => cost_cny > 0)
      .map(({ channel_id: id, cost_cny }) => {
        const sold = only(channels, `channel ${id}`, ({ channel_id }) => channel_id === id);
        return { knownYuan: cost_cny, knownSalesYuan: sold.net_sales_cny, planYuan: cost_cny };
      }),
    otherMarketingYuan: profit.samples_and_content_cny,
    targetSalesYuan: profit.net_sales_cny,
    afterGoodsYuan: profit.gross_profit_cny - profit.platform_fee_cny,
    logisticsYuan: profit.fulfilment_cny,
    serviceYuan: only(staff, 'service staff', ({ role_id }) => role_id === 'service')
      .monthly_cost_cny,
    contingencyYuan: 0,
  };
}

export default {
  wheatlight: wheatlight(caseOf('appliance')),
  skincare: skincare(caseOf('live_skincare')),
};

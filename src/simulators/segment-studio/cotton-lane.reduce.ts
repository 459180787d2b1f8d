// The eight RFM groups of the womenswear case, read at build time. 女装案例的八个 RFM 客群，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Level = 'H' | 'L';

interface Group {
  recency_level: Level;
  frequency_level: Level;
  monetary_level: Level;
  customers_count: number;
  avg_recency_days: number;
  avg_orders_12m_count: number;
  avg_net_spend_12m_cny: number;
}

interface ShopCase {
  case_id: string;
  profit: { gross_margin_pct: number };
  customers: {
    rfm_segments: Group[];
    thresholds: { recency_days: number; frequency_orders_count: number; monetary_net_cny: number };
  };
}

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: ShopCase[];
};
const shop = cases.find(({ case_id }) => case_id === 'apparel');
if (!shop) throw new RangeError('no case apparel in content/cases.json');
const { rfm_segments: groups, thresholds } = shop.customers;

export default {
  // Divided by 100 and rounded, since 56.15 / 100 is not 0.5615.
  marginRatio: Number((shop.profit.gross_margin_pct / 100).toFixed(4)),
  // The case counts days up to its threshold as recent: the step of the others begins a day later.
  steps: [
    [0, thresholds.recency_days + 1],
    [0, thresholds.frequency_orders_count],
    [0, thresholds.monetary_net_cny],
  ],
  cells: groups.map((group) => ({
    customerCount: group.customers_count,
    steps: [
      Number(group.recency_level === 'L'),
      Number(group.frequency_level === 'H'),
      Number(group.monetary_level === 'H'),
    ],
    values: [group.avg_recency_days, group.avg_orders_12m_count, group.avg_net_spend_12m_cny],
  })),
};

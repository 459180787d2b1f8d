// What two teaching cases spend on being seen, and over which days, read at build time. 两个案例的曝光投放与日程。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Case {
  case_id: string;
  period: { days_count: number };
  traffic: { channel_id: string; cost_cny: number }[];
  promotion: {
    phases: { phase_id: string; days_count: number }[];
    budget: { lines: { line_id: string; amount_cny: number }[] };
  };
}

const QUARTER_MONTHS = 3;

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: Case[];
};

/** The one item that fits; a case that lost it must stop the build. */
function only<T>(items: readonly T[], what: string, fits: (item: T) => boolean): T {
  const found = items.find(fits);
  if (found === undefined) throw new RangeError(`no ${what} in content/cases.json`);
  return found;
}

const caseOf = (id: string) => only(cases, `case ${id}`, ({ case_id }) => case_id === id);

/** The paid feed of Wheatlight's Double 11: shown to many, clicked by few. */
function preheat({ promotion }: Case) {
  const daysOf = (id: string) =>
    only(promotion.phases, `phase ${id}`, ({ phase_id }) => phase_id === id).days_count;
  const feed = only(promotion.budget.lines, 'budget line', ({ line_id }) => line_id === 'ads_feed');
  return {
    budgetYuan: feed.amount_cny,
    warmUpDays: daysOf('warmup'),
    allDays: daysOf('warmup') + daysOf('burst') + daysOf('wrapup'),
  };
}

/** A quarter of what Jianshan spends to fill its own livestream. */
function brand({ traffic, period }: Case) {
  const own = only(traffic, 'channel self_live', ({ channel_id }) => channel_id === 'self_live');
  return {
    budgetYuan: own.cost_cny * QUARTER_MONTHS,
    allDays: period.days_count * QUARTER_MONTHS,
  };
}

export default { preheat: preheat(caseOf('appliance')), brand: brand(caseOf('live_skincare')) };

// The numbers behind the pictures of the budget desk. 预算台各图的数据表。
import type { RunContext, Table } from '../_frame/declaration';
import { coursesOf } from './courses';
import { channelKey } from './inputs';
import type { DeskResult, Heads } from './result';
import { HAIR_YUAN, yuan } from './sentences';

const headNames = ['marketing', 'logistics', 'service', 'contingency'] as const;

/** One expense head. 一个费用科目。 */
export const headYuan = (heads: Heads, name: (typeof headNames)[number]) => heads[`${name}Yuan`];

/** Expense heads of a shop: not every one keeps a reserve. 店铺有的费用科目。 */
export const shownHeads = ({ planHeads }: DeskResult) =>
  headNames.filter((name) => name !== 'contingency' || planHeads.contingencyYuan > 0);

/** Amounts of the earned-value table, in the order they are read. 挣值表各项。 */
export const watched = ['planned', 'spent', 'earned', 'budget', 'completion'] as const;

export function returnsTable(now: DeskResult, base: DeskResult, { scenario }: RunContext): Table {
  return {
    columns: [
      { key: 'columns.channel' },
      { key: 'columns.spend', unit: 'yuan' },
      { key: 'columns.baseSpend', unit: 'yuan' },
      { key: 'columns.sales', unit: 'yuan' },
      { key: 'columns.average', unit: 'none', digits: 2 },
      { key: 'columns.next', unit: 'none', digits: 2 },
    ],
    rows: now.channels.map((one, place) => ({
      label: { word: channelKey(scenario, place) },
      cells: [
        one.spendYuan,
        base.channels[place]?.spendYuan ?? null,
        one.salesYuan,
        one.averageReturn,
        one.marginalReturn,
      ],
    })),
  };
}

// Every second point: enough to draw the curves again in a spreadsheet.
const TABLE_STEP = 2;

export function curvesTable(now: DeskResult, _base: DeskResult, { scenario }: RunContext): Table {
  const courses = coursesOf(now);
  return {
    columns: [
      { key: 'columns.spend' },
      ...now.channels.map((_, place) => ({
        key: channelKey(scenario, place),
        unit: 'yuan' as const,
      })),
    ],
    rows: (courses[0] ?? []).flatMap(({ spendYuan }, step) => {
      if (step % TABLE_STEP > 0) return [];
      return {
        label: yuan(spendYuan),
        cells: courses.map((course) => course[step]?.salesYuan ?? null),
      };
    }),
  };
}

export function daysTable({ daily }: DeskResult): Table {
  return {
    columns: [
      { key: 'columns.day' },
      { key: 'columns.spend', unit: 'yuan' },
      { key: 'columns.planSpend', unit: 'yuan' },
      { key: 'columns.sales', unit: 'yuan' },
      { key: 'columns.planSales', unit: 'yuan' },
    ],
    rows: (daily?.spendYuan ?? []).map((spend, day) => ({
      label: { value: day + 1, unit: 'none' },
      cells: [
        spend,
        daily?.planSpendYuan[day] ?? null,
        daily?.salesYuan[day] ?? null,
        daily?.planSalesYuan[day] ?? null,
      ],
    })),
  };
}

export function watchTable({ daily }: DeskResult): Table {
  const pacing = daily?.shock?.pacing;
  return {
    columns: [{ key: 'columns.item' }, { key: 'columns.amount', unit: 'yuan' }],
    rows: watched.flatMap((name) =>
      pacing ? { label: { word: `watch.${name}` }, cells: [pacing[`${name}Yuan`]] } : [],
    ),
  };
}

export function headsTable(now: DeskResult): Table {
  const share = (amountYuan: number) =>
    now.allSalesYuan < HAIR_YUAN ? null : amountYuan / now.allSalesYuan;
  return {
    columns: [
      { key: 'columns.head' },
      { key: 'columns.plan', unit: 'yuan' },
      { key: 'columns.now', unit: 'yuan' },
      { key: 'columns.share', unit: 'ratio' },
    ],
    rows: shownHeads(now).map((name) => {
      const amount = headYuan(now.heads, name);
      return {
        label: { word: `heads.${name}` },
        cells: [headYuan(now.planHeads, name), amount, share(amount)],
      };
    }),
  };
}

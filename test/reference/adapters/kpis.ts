// Reference vectors of figures taken apart. 指标拆解的参考数据。
import { shapleyEffects } from '@/model/kpi/chain';
import { lmdiEffects } from '@/model/kpi/lmdi';

type Row = Record<string, number>;

const listed = (factors: string[], row: Row) => factors.map((factor) => row[factor] ?? NaN);
const named = (factors: string[], effects: number[]) =>
  Object.fromEntries(factors.map((factor, i) => [factor, effects[i]]));

export const kpiAdapters: Record<string, (input: never) => unknown> = {
  'kpi.lmdi'({ factors, rows0, rows1 }: { factors: string[]; rows0: Row[]; rows1: Row[] }) {
    const { before, after, change, effects } = lmdiEffects(
      rows0.map((row) => listed(factors, row)),
      rows1.map((row) => listed(factors, row)),
    );
    return { v0: before, v1: after, total: change, effects: named(factors, effects) };
  },

  'kpi.shapley'({ factors, row0, row1 }: { factors: string[]; row0: Row; row1: Row }) {
    const effects = shapleyEffects([listed(factors, row0)], [listed(factors, row1)]);
    const total = effects.reduce((sum, effect) => sum + effect, 0);
    return { effects: named(factors, effects), total };
  },
};

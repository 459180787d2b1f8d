// The best prices in every scenario as it starts, searched at build time. 各情景起点的最优价格，构建时算好。
import { schemeComparison } from '@/model/bundle/scheme-comparison';
import type { SchemeComparison } from '@/model/bundle/scheme-comparison';
import { askedOf, drawnOf, type LadderValues, marketKey } from './draw';
import { inputs, scenarios } from './inputs';

/** Best prices of a market, and those that suit the people asked before. 最优价格与照问卷定的价格。 */
export interface SchemesFound {
  best: SchemeComparison;
  asked: SchemeComparison | null;
}

const SEED = 1;

export default Object.fromEntries(Object.keys(scenarios).map(foundAtStart));

function foundAtStart(scenario: string): [key: string, found: SchemesFound] {
  const starts = Object.fromEntries(Object.entries(inputs).map(([key, { start }]) => [key, start]));
  const values = { ...starts, ...scenarios[scenario]?.values } as LadderValues;
  const context = { scenario, seed: SEED };
  const asked = askedOf(values, context);
  const best = schemeComparison(drawnOf(values, context).goods);
  return [
    marketKey(values, context),
    { best: inFen(best), asked: asked && inFen(schemeComparison(asked)) },
  ];
}

/** Amounts to the fen: the rest would only make the page heavier. 精确到分。 */
function inFen(found: SchemeComparison): SchemeComparison {
  return JSON.parse(
    JSON.stringify(found, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toFixed(2)) : value,
    ),
  ) as SchemeComparison;
}

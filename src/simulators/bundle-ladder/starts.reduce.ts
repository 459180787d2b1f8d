// The best prices in every scenario as it starts, searched at build time. 各情景起点的最优价格，构建时算好。
import type { SchemeOutcome, SellingScheme } from '@/model/bundle/many-goods';
import { schemeComparison } from '@/model/bundle/scheme-comparison';
import type { SchemeComparison } from '@/model/bundle/scheme-comparison';
import { askedOf, drawnOf, type LadderValues, marketKey } from './draw';
import { inputs, scenarios } from './inputs';

/** The best of a way to sell, as far as pictures and sentences need it. 某种卖法的最优。 */
export interface BestWay {
  pricesYuan: (number | null)[];
  outcome: Pick<SchemeOutcome, 'profitYuan' | 'consumerSurplusYuan'>;
}

/** Best prices of a market, and those that suit the people asked before. 最优价格与照问卷定的价格。 */
export interface SchemesFound {
  best: Record<SellingScheme, BestWay>;
  asked: Record<SellingScheme, BestWay> | null;
}

const SEED = 1;

export default Object.fromEntries(Object.keys(scenarios).map(foundAtStart));

function foundAtStart(scenario: string): [key: string, found: SchemesFound] {
  const starts = Object.fromEntries(Object.entries(inputs).map(([key, { start }]) => [key, start]));
  const values = { ...starts, ...scenarios[scenario]?.values } as LadderValues;
  const context = { scenario, seed: SEED };
  const asked = askedOf(values, context);
  const best = slim(schemeComparison(drawnOf(values, context).goods));
  // Fifteen prices are sold at only where a survey has set them.
  best.anySet.pricesYuan = [];
  return [marketKey(values, context), { best, asked: asked && slim(schemeComparison(asked)) }];
}

/** What is shown, to the fen: the rest would only make the page heavier. 只留要显示的，精确到分。 */
function slim(found: SchemeComparison): SchemesFound['best'] {
  const inFen = (yuan: number) => Number(yuan.toFixed(2));
  return Object.fromEntries(
    Object.entries(found).map(([scheme, { pricesYuan, outcome }]) => [
      scheme,
      {
        pricesYuan: pricesYuan.map((price) => price && inFen(price)),
        outcome: {
          profitYuan: inFen(outcome.profitYuan),
          consumerSurplusYuan: inFen(outcome.consumerSurplusYuan),
        },
      },
    ]),
  ) as SchemesFound['best'];
}

import { describe, expect, it } from 'vitest';
import { schemeComparison } from '@/model/bundle/scheme-comparison';
import { drawnOf, marketKey } from '@/simulators/bundle-ladder/draw';
import { scenarios } from '@/simulators/bundle-ladder/inputs';
import spec from '@/simulators/bundle-ladder/spec';
import starts from '@/simulators/bundle-ladder/starts.reduce';

const found = starts as Record<string, (typeof starts)[string] | undefined>;

describe('the starts', () => {
  it('hold every scenario under the key that it is looked up by', () => {
    const keys = Object.keys(scenarios).map((scenario) =>
      marketKey(spec.start(scenario), { scenario, seed: 1 }),
    );
    expect(Object.keys(starts)).toEqual(keys);
  });

  it('are what a search finds, to the fen', () => {
    const context = { scenario: 'fresh', seed: 1 };
    const values = spec.start('fresh');
    const { best, asked } = found[marketKey(values, context)] ?? {};
    const searched = schemeComparison(drawnOf(values, context).goods);
    expect(best?.anySet.outcome.profitYuan).toBeCloseTo(searched.anySet.outcome.profitYuan, 1);
    expect(best?.byCount.pricesYuan[3]).toBeCloseTo(searched.byCount.pricesYuan[3] ?? NaN, 1);
    expect(asked).toBeNull();
  });
});

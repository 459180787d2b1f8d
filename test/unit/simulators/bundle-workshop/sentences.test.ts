import { describe, expect, it } from 'vitest';
import { runBundle } from '@/simulators/bundle-workshop/run';
import {
  heatCaption,
  isFull,
  mapCaption,
  modesCaption,
  surplusCaption,
  surveyCaption,
} from '@/simulators/bundle-workshop/sentences';
import spec from '@/simulators/bundle-workshop/spec';

const at = (scenario: string, changes = {}) =>
  runBundle(spec.start(scenario, changes), { scenario, seed: 1 });
const keysOf = (sentences: { key: string }[]) => sentences.map(({ key }) => key);

describe('captions', () => {
  it('say what the three prices come to', () => {
    expect(mapCaption(at('opposite'))[1]?.key).toBe('captions.mixed');
    expect(mapCaption(at('opposite', { bundlePriceYuan: 150 }))[1]?.key).toBe('captions.separate');
    expect(mapCaption(at('opposite', { bundlePriceYuan: 50 }))[1]?.key).toBe('captions.pure');
  });

  it('say that nothing earns where all costs lie above all values', () => {
    const poor = at('own', {
      firstMeanYuan: 10,
      secondMeanYuan: 10,
      firstCostYuan: 100,
      secondCostYuan: 100,
    });
    expect(keysOf(modesCaption(poor))).toEqual(['captions.noProfit']);
    expect(isFull(poor.market.best.mixed.menu)).toBe(false);
    expect(keysOf(heatCaption(poor))).toContain('captions.heatNotAll');
  });

  it('say when the prices set lose money', () => {
    const loss = at('dear', { firstPriceYuan: 20, secondPriceYuan: 20, bundlePriceYuan: 30 });
    expect(keysOf(modesCaption(loss))).toContain('captions.yoursLoses');
  });

  it('say whom the extra profit of a mixed menu comes from', () => {
    expect(keysOf(surplusCaption(at('opposite')))).toContain('captions.mixedTakes');
    expect(keysOf(surplusCaption(at('alike')))).toContain('captions.mixedLeaves');
  });

  it('say what a survey promised only where not all were asked', () => {
    expect(keysOf(surveyCaption(at('mild')))).toEqual(['captions.surveyAll']);
    expect(keysOf(surveyCaption(at('mild', { surveyCount: 60 })))[0]).toMatch(
      /^captions\.survey(Over|Under)$/,
    );
  });
});

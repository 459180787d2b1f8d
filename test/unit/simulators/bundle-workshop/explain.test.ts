import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { explain } from '@/simulators/bundle-workshop/explain';
import { runBundle } from '@/simulators/bundle-workshop/run';
import spec from '@/simulators/bundle-workshop/spec';
import { phrasesOf } from '../_frame/_every';

const text = phrasesOf(spec as unknown as AnySimulator, 'zh-hans');
const at = (scenario: string, changes = {}) =>
  runBundle(spec.start(scenario, changes), { scenario, seed: 1 });
const why = (scenario: string, changes: object) =>
  explain(at(scenario, changes), at(scenario), { scenario, seed: 1 });
const keys = (scenario: string, changes: object) => why(scenario, changes).map(({ key }) => key);

describe('explain()', () => {
  it('names the sale that moved profit most', () => {
    const sentences = why('opposite', {
      bundlePriceYuan: 100,
      firstPriceYuan: 80,
      secondPriceYuan: 88,
    });
    expect(sentences[0]?.key).toBe('explain.more');
    expect(sentences[1]?.values?.['sale']).toEqual({ word: 'choices.both' });
  });

  it('tells tastes that a bundle evens out from those it does not', () => {
    expect(keys('opposite', {})).toContain('explain.narrow');
    expect(keys('alike', {})).toContain('explain.wide');
  });

  it('names cost where the bundle hands over what is not worth it', () => {
    expect(
      keys('dear', { bundlePriceYuan: 115, firstPriceYuan: 115, secondPriceYuan: 115 }),
    ).toContain('explain.unwanted');
    expect(
      keys('opposite', { bundlePriceYuan: 120, firstCostYuan: 0, secondCostYuan: 0 }),
    ).not.toContain('explain.unwanted');
  });

  it('says when nothing moved, and names A where a run was kept', () => {
    expect(text.say(why('opposite', {}))).toMatch(/^利润 [\d,]+ 元，和起点一样。/);
    const context = { scenario: 'opposite', seed: 1, isPinned: true };
    const [first] = explain(at('opposite', { bundlePriceYuan: 90 }), at('opposite'), context);
    expect(first?.values?.['base']).toEqual({ word: 'sim.runA' });
  });
});

import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { explain } from '@/simulators/sales-funnel/explain';
import { runFunnel } from '@/simulators/sales-funnel/run';
import spec from '@/simulators/sales-funnel/spec';
import { phrasesOf } from '../_frame/_every';

const text = phrasesOf(spec as unknown as AnySimulator, 'zh-hans');
const at = (scenario: string, changes = {}) =>
  runFunnel(spec.start(scenario, changes), { scenario, seed: 1 });
const why = (changes: object) =>
  explain(at('passive', changes), at('passive'), { scenario: 'passive', seed: 1 });
const keys = (changes: object) => why(changes).map(({ key }) => key);

describe('explain()', () => {
  it('names the step that did most and what it did', () => {
    expect(text.say(why({ step2Ratio: 0.7986 }))).toBe(
      '毛利 404,433 元，比起点多 161,149 元。出力最大的是“问清需求”：从 48.0% 升到 79.9%。' +
        '单凭这一步，往后每一步都变成原来的 1.66 倍。',
    );
  });

  it('names the cause that agrees with the direction, and the rest', () => {
    expect(keys({ step2Ratio: 0.7, step6Ratio: 0.8 })).toEqual([
      'explain.shopMore',
      'explain.stepUp',
      'explain.rest',
    ]);
    expect(keys({ step2Ratio: 0.5, step6Ratio: 0.4 })).toEqual([
      'explain.shopLess',
      'explain.stepDown',
      'explain.rest',
    ]);
  });

  it('tells people from money', () => {
    expect(keys({ entrantCount: 20_000 })).toEqual(['explain.shopMore', 'explain.entrantsUp']);
    expect(keys({ marginRatio: 0.2 })).toEqual(['explain.shopLess', 'explain.moneyDown']);
  });

  it('says when nothing moved, and when moves cancel out', () => {
    expect(keys({})).toEqual(['explain.shopSame']);
    expect(keys({ entrantCount: 6000, orderValueYuan: 287.22 * 2 })).toEqual(['explain.shopEven']);
  });

  it('compares the guided target with today', () => {
    const sentences = explain(at('guided'), at('passive'), { scenario: 'guided', seed: 1 });
    expect(text.say(sentences)).toContain('比现在（只答不问）多');
  });

  it('names A where the reader has kept a run', () => {
    const context = { scenario: 'passive', seed: 1, isPinned: true };
    const [first] = explain(at('passive', { step2Ratio: 0.7 }), at('passive'), context);
    expect(first?.values?.['base']).toEqual({ word: 'sim.runA' });
  });
});

import { describe, expect, it } from 'vitest';
import {
  modesCaption,
  spreadCaption,
  surplusCaption,
  surveyCaption,
  takesCaption,
} from '@/simulators/bundle-ladder/sentences';
import { at, prices, text } from './_ladder';

const keys = (sentences: readonly { key: string }[]) => sentences.map(({ key }) => key);

describe('the captions', () => {
  it('count pieces and say what the way to sell means', () => {
    const result = at('four');
    const pieces = result.now.buyerCounts.reduce((sum, count, k) => sum + count * k, 0);
    expect(text.say(takesCaption(result))).toContain(`${pieces.toLocaleString('en')} pieces`);
    expect(keys(takesCaption(at('dear')))).toContain('captions.pure');
  });

  it('follow what buyers share, and what many goods would do', () => {
    expect(keys(spreadCaption(at('four')))).toContain('captions.many');
    expect(keys(spreadCaption(at('four', { unitCostYuan: 70 })))).toContain('captions.manyDear');
    expect(text.say(spreadCaption(at('alike')))).toContain('about 39%');
    expect(keys(spreadCaption(at('four', { correlation: -0.2 })))).toEqual(['captions.spread']);
  });

  it('compare four prices with fifteen', () => {
    expect(text.say(modesCaption(at('four')))).toContain('(15 prices)');
    expect(text.say(modesCaption(at('four', { goodsOnSale: 2 })))).toContain('(3 prices)');
    expect(keys(modesCaption(at('fresh')))).toContain('captions.shareLow');
    expect(keys(modesCaption(at('fresh', { fourPriceYuan: 30 })))).toContain('captions.yoursLoses');
    expect(keys(modesCaption(at('own', { unitCostYuan: 100, meanYuan: 10 })))).toEqual([
      'captions.noProfit',
    ]);
  });

  it('say who keeps more', () => {
    const kind = { scheme: 2, ...prices(50, 95, 135, 170) };
    expect(keys(surplusCaption(at('four', kind)))).toContain('captions.keptMore');
    expect(keys(surplusCaption(at('four', { onePriceYuan: 90 })))).toContain('captions.keptLess');
    expect(keys(surplusCaption(at('alike')))).toContain('captions.keptSame');
  });

  it('tell what a survey promised', () => {
    expect(keys(surveyCaption(at('four')))).toEqual(['captions.surveyAll']);
    expect(keys(surveyCaption(at('survey')))).toContain('captions.surveyOver');
    expect(keys(surveyCaption(at('survey')))).toContain('captions.surveyShare');
  });
});

import { describe, expect, it } from 'vitest';
import {
  costCaption,
  frequencyCaption,
  recallCaption,
  unitCost,
  usesCaption,
} from '@/simulators/reach-recall/sentences';
import { at } from './_at';

const keysOf = (sentences: readonly { key: string }[]) => sentences.map(({ key }) => key);

describe('recallCaption()', () => {
  it('tells the plan from the other two schedules', () => {
    const sentences = recallCaption(at('preheat'));
    expect(keysOf(sentences)).toEqual(['captions.recall', 'captions.other', 'captions.other']);
    expect(sentences[0]?.values?.['day']).toMatchObject({ value: 22 });
  });
});

describe('frequencyCaption()', () => {
  it('warns of a cap below what is enough', () => {
    expect(keysOf(frequencyCaption(at('preheat')))).toContain('captions.noCap');
    expect(keysOf(frequencyCaption(at('thirteen')))).toEqual(['captions.frequency']);
    expect(keysOf(frequencyCaption(at('preheat', { cap: 3 })))).not.toContain('captions.capBelow');
    expect(keysOf(frequencyCaption(at('preheat', { cap: 2 })))).toContain('captions.capBelow');
  });

  it('blames heavy users, and praises a cap, only where people see too much', () => {
    const few = { budgetYuan: 1000 };
    expect(keysOf(frequencyCaption(at('preheat', few)))).toEqual(['captions.frequency']);
    expect(keysOf(frequencyCaption(at('preheat', { ...few, cap: 4 })))).toEqual([
      'captions.frequency',
      'captions.capIdle',
    ]);
  });
});

describe('usesCaption()', () => {
  it('speaks of waste that a cap saves only where it saves any', () => {
    expect(keysOf(usesCaption(at('preheat')))).toEqual(['captions.uses']);
    expect(keysOf(usesCaption(at('preheat', { cap: 8 })))).toContain('captions.usesSaved');
  });
});

describe('costCaption()', () => {
  it('names the cheapest cap, also where nobody sees enough now', () => {
    expect(costCaption(at('preheat'))[1]?.values?.['cap']).toMatchObject({ value: 3 });
    expect(keysOf(costCaption(at('preheat', { cap: 1 })))).toEqual([
      'captions.costNoneNow',
      'captions.costLeast',
      'captions.costCliff',
    ]);
    expect(keysOf(costCaption(at('preheat', { cap: 3 })))).toEqual([
      'captions.cost',
      'captions.costIsLeast',
      'captions.costCliff',
    ]);
    const once = costCaption(at('preheat', { effectiveFrequency: 1 }));
    expect(keysOf(once)).not.toContain('captions.costCliff');
  });

  it('writes fen below ten yuan', () => {
    expect([unitCost(0.153).digits, unitCost(12).digits]).toEqual([2, 0]);
  });
});

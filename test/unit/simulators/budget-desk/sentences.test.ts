import { describe, expect, it } from 'vitest';
import {
  baseName,
  curvesCaption,
  daysCaption,
  headsCaption,
  returnsCaption,
  watchCaption,
} from '@/simulators/budget-desk/sentences';
import { at, spends } from './_at';

const context = (scenario: string) => ({ scenario, seed: 1 });
const keysOf = (sentences: readonly { key: string }[]) => sentences.map(({ key }) => key);

describe('baseName()', () => {
  it('is A, the plan, last year or the start', () => {
    expect(baseName({ ...context('shock'), isPinned: true })).toEqual({ word: 'sim.runA' });
    expect(baseName(context('shock'))).toEqual({ word: 'base.plan' });
    expect(baseName(context('even'))).toEqual({ word: 'base.lastYear' });
    expect(baseName(context('lastYear'))).toEqual({ word: 'base.start' });
  });
});

describe('captions', () => {
  it('name the channel whose average deceives', () => {
    const now = at('lastYear');
    const [next, average, paying] = returnsCaption(now, now, context('lastYear'));
    expect(next?.values?.['best']).toEqual({ word: 'channels.feed' });
    expect(average?.values?.['top']).toEqual({ word: 'channels.member' });
    expect(paying?.values?.['paying']).toMatchObject({ value: 4 });
  });

  it('say when no channel pays, and when nothing is spent', () => {
    const now = at('wheatlight');
    expect(keysOf(returnsCaption(now, now, context('wheatlight'))).at(-1)).toBe(
      'captions.noneIsPaying',
    );
    const idle = at('wheatlight', spends(0, 0, 0, 0));
    expect(keysOf(curvesCaption(idle, idle, context('wheatlight')))).toEqual(['captions.noSpend']);
    expect(keysOf(daysCaption(idle, idle, context('wheatlight')))).toEqual(['captions.noSpend']);
  });

  it('speak of days only where there are days', () => {
    const [whole, still] = [at('lastYear'), at('wheatlight', { carryRatio: 0 })];
    expect(keysOf(daysCaption(whole, whole, context('lastYear')))).toEqual(['captions.noDays']);
    expect(keysOf(daysCaption(still, still, context('wheatlight')))).toContain('captions.noCarry');
  });

  it.each([
    [{}, 'captions.completionOver'],
    [{ shockDay: 1, noticeDelay: 0 }, 'captions.nothingYet'],
    [{ shockCostTimes: 1 }, 'captions.completionEven'],
    [{ shockCostTimes: 1, roomTimes: 2 }, 'captions.completionUnder'],
  ])('tell the estimate at completion of %j', (changes, key) => {
    expect(keysOf(watchCaption(at('shock', changes)))).toContain(key);
  });

  it('say whether anything is left', () => {
    expect(keysOf(headsCaption(at('lastYear'))).at(-1)).toBe('captions.headsLeft');
    expect(keysOf(headsCaption(at('lastYear', { marginRatio: 0.1 }))).at(-1)).toBe(
      'captions.headsShort',
    );
    expect(keysOf(headsCaption(at('lastYear', spends(0, 0, 0, 0, 0, 0))))[0]).toBe(
      'captions.headsOnly',
    );
  });
});

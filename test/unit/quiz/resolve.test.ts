import { describe, expect, it } from 'vitest';
import { resolvedItem } from '@/quiz/resolve';
import type { ResolvedOptions, ResolvedReach } from '@/quiz/resolved';
import { everyKind, options, reach, sources } from './_items';

describe('resolvedItem()', () => {
  it('fills the texts of the language asked for', () => {
    expect(resolvedItem(options, 'zh-hans', sources)).toEqual({
      id: 'signs',
      kind: 'several',
      ask: '5,300 人问',
      options: [
        { id: 'a', isRight: true, text: '5,300?', why: '' },
        { id: 'b', isRight: false, text: 'b', why: 'not 5,300' },
        { id: 'c', isRight: false, text: 'c', why: 'nor c' },
      ],
      why: 'since 5,300',
      turns: [expect.anything(), expect.anything()],
    });
    expect(resolvedItem(options, 'en', sources)).toMatchObject({ ask: '5,300 asked' });
  });

  it('presents the options in another order at each seed', () => {
    const { turns } = resolvedItem(options, 'en', sources) as ResolvedOptions;
    expect(new Set(turns.map(String)).size).toBe(2);
    for (const [order] of turns) expect(order?.toSorted()).toEqual([0, 1, 2]);
  });

  it('refuses more seeds than there are orders', () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    expect(() => resolvedItem({ ...options, seeds }, 'en', sources)).toThrow(
      /quiz item "signs", seed 6: is presented as by seed \d/,
    );
  });

  it('names a place that nothing fills', () => {
    expect(() => resolvedItem({ ...options, nums: {} }, 'en', sources)).toThrow(
      'quiz item "signs": nothing is known of {asked} in "{asked} asked"',
    );
  });

  it('gives what the page needs of every kind, all texts filled', () => {
    const seeHref = () => '/lab/';
    for (const item of everyKind) {
      const { id, kind, ...rest } = resolvedItem(item, 'zh-hans', { ...sources, seeHref });
      expect([id, kind]).toEqual([item.id, item.kind]);
      expect(JSON.stringify(rest)).not.toMatch(/\{\w+\}|undefined/);
    }
  });

  it('is the same at every run, and drawn alike in both languages', () => {
    const turnsOf = (locale: 'en' | 'zh-hans') =>
      everyKind.map((item) => {
        const one = resolvedItem(item, locale, sources);
        return 'turns' in one ? one.turns : [];
      });
    expect(turnsOf('en')).toEqual(turnsOf('zh-hans'));
    const whole = () => JSON.stringify(everyKind.map((item) => resolvedItem(item, 'en', sources)));
    expect(whole()).toBe(whole());
  });

  it('names the challenge as the store does and leads to it', () => {
    const { challenge, seeHref } = resolvedItem(reach, 'en', {
      ...sources,
      seeHref: (seen) => `${seen.simulator}/${seen.challenge}#${seen.part}`,
    }) as ResolvedReach;
    expect([challenge, seeHref]).toEqual([
      'sales-funnel/twentyPoints',
      'sales-funnel/twentyPoints#ledger',
    ]);
  });
});

// Rules against their definition, in an order that never changes. 关联规则与定义对照，顺序固定。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssociationRule, associationRules } from '@/model/basket/association-rules';
import { basketsFromLists } from '@/model/basket/baskets';
import { frequentItemsets } from '@/model/basket/frequent-itemsets';
import { lists, NAMES } from './_baskets';

const setsOf = (given: readonly string[][], leastCount = 1) =>
  frequentItemsets(basketsFromLists(given, NAMES), { leastCount });
const shown = ({ left, right }: AssociationRule) => `${left.join()}>${right.join()}`;

describe('associationRules()', () => {
  it('says who buys b buys a', () => {
    const { rules } = associationRules(setsOf([['a', 'b'], ['a']]), { leastConfidenceRatio: 0.9 });
    expect(rules.map(shown)).toEqual(['1>0']);
    expect(rules[0]).toMatchObject({ bothCount: 1, leftCount: 1, rightCount: 2, lift: 1 });
  });

  it('counts left, right and both as the baskets do', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('one' as const, 'any' as const), (given, right) => {
        const { rules, unknownRuleCount } = associationRules(setsOf(given), { right });
        expect(unknownRuleCount).toBe(0);
        const countOf = (items: number[]) =>
          given.filter((basket) => items.every((i) => basket.includes(NAMES[i] as string))).length;
        for (const rule of rules) {
          expect(rule.left.length).toBeGreaterThan(0);
          expect(rule.leftCount).toBe(countOf(rule.left));
          expect(rule.rightCount).toBe(countOf(rule.right));
          expect(rule.bothCount).toBe(countOf([...rule.left, ...rule.right]));
        }
        expect(new Set(rules.map(shown)).size).toBe(rules.length);
        expect([...rules].sort((a, b) => b.lift - a.lift)).toEqual(rules);
      }),
    );
  });

  it('makes every division of a set when the right may have any size', () => {
    const sets = setsOf([['a', 'b', 'c']]);
    expect(associationRules(sets, { right: 'any' }).rules).toHaveLength(3 * 2 + 6);
    expect(associationRules(sets, { right: 'one' }).rules).toHaveLength(3 * 2 + 3);
    const empty = associationRules(sets, { allowsEmptyLeft: true }).rules;
    expect(empty.filter(({ left }) => left.length === 0)).toHaveLength(3);
  });

  it('keeps limits', () => {
    fc.assert(
      fc.property(lists, (given) => {
        const limits = { leastConfidenceRatio: 0.6, leastLift: 1.1, right: 'any' as const };
        const wanted = associationRules(setsOf(given), { right: 'any' }).rules.filter(
          ({ confidenceRatio, lift }) => confidenceRatio >= 0.6 && lift >= 1.1,
        );
        expect(associationRules(setsOf(given), limits).rules).toEqual(wanted);
      }),
    );
  });

  it('says how many rules it cannot tell of capped sets', () => {
    const baskets = basketsFromLists([['c'], ['a', 'b', 'c']], NAMES);
    const capped = frequentItemsets(baskets, { leastCount: 1, mostSets: 4 });
    expect(capped.isCapped).toBe(true);
    expect(associationRules(capped).unknownRuleCount).toBeGreaterThan(0);
  });

  it('finds no rule in nothing', () => {
    expect(associationRules(setsOf([])).rules).toEqual([]);
    expect(associationRules(setsOf([['a']])).rules).toEqual([]);
  });

  it('names the bad argument', () => {
    const sets = setsOf([['a']]);
    expect(() => associationRules(sets, { leastConfidenceRatio: 50 })).toThrow(
      'leastConfidenceRatio must be between 0 and 1, got 50',
    );
    expect(() => associationRules(sets, { leastLift: -1 })).toThrow('leastLift must be at least 0');
  });
});

import { describe, expect, it } from 'vitest';
import { misconceptionsIn, placesOf, textsOf } from '@/quiz/schema-texts';
import { branching, everyKind, match } from './_items';

describe('textsOf()', () => {
  it('finds every text of every kind', () => {
    const countIn = (part: unknown): number => {
      if (typeof part !== 'object' || part === null) return 0;
      if ('zh-hans' in part) return 1;
      return Object.values(part).reduce((sum: number, one) => sum + countIn(one), 0);
    };
    for (const item of everyKind) expect(textsOf(item)).toHaveLength(countIn(item));
  });

  it('names the field an author would look for', () => {
    expect(textsOf(match).map(([field]) => field)).toContain('pairs."a".wrong."b".why');
    expect(textsOf(branching).map(([field]) => field)).toContain(
      'situations."start".choices."rush".then',
    );
  });
});

describe('placesOf()', () => {
  it('names each place once', () => {
    expect([...placesOf('{a} of {b}, {a}')]).toEqual(['a', 'b']);
  });
});

describe('misconceptionsIn()', () => {
  it('finds them at any depth', () => {
    expect(misconceptionsIn(branching)).toEqual(['small-sample-proof']);
    expect(misconceptionsIn(match)).toEqual([]);
  });
});

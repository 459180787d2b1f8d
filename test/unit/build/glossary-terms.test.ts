// The glossary as the page lists it. 词汇页的数据。
import { describe, expect, it } from 'vitest';
import { termGroups } from '@/build/glossary-terms';
import { isFound } from '@/components/glossary-find';

const groups = termGroups();
const rows = groups.flatMap((group) => group.rows);

describe('termGroups()', () => {
  it('has every term once, in the order of the file', () => {
    expect(rows).toHaveLength(333);
    expect(new Set(rows.map(({ term }) => term.id)).size).toBe(333);
    expect(groups[0]?.category.id).toBe('traffic');
    expect(groups[0]?.rows.slice(0, 2).map(({ term }) => term.id)).toEqual(['uv', 'pv']);
  });

  it('counts its categories as the file does', () => {
    for (const { category, rows: own } of groups) expect(own).toHaveLength(category.count);
  });

  it('finds each term by its names in either script and by its abbreviation', () => {
    for (const row of rows)
      for (const name of [row.term.zh, row.term.zhHant, row.term.en, row.term.abbr ?? ''])
        expect(isFound(row, name), name).toBe(true);
  });

  it('numbers both orders without a gap', () => {
    const all = rows.map((_, place) => place);
    expect(rows.map((row) => row.pinyinPlace).toSorted((a, b) => a - b)).toEqual(all);
    expect(rows.map((row) => row.englishPlace).toSorted((a, b) => a - b)).toEqual(all);
  });

  it('orders English as a reader would look it up', () => {
    const inOrder = rows.toSorted((a, b) => a.englishPlace - b.englishPlace);
    expect(inOrder.slice(0, 3).map(({ term }) => term.en)).toEqual([
      '618 shopping festival',
      'A/B test',
      'ABC analysis',
    ]);
  });
});

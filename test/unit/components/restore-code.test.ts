// A code copied by hand: what is the same to it, and what it says of a slip. 恢复码。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeGroups, codeValues } from '@/components/restore-code';
import type { CodeFault } from '@/components/restore-code';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const anyValues = fc.array(fc.integer({ min: 0, max: 31 }), { maxLength: 200 });
const sample = Array.from({ length: 48 }, (_, i) => (i * 11 + 5) % 32);
const groups = codeGroups(sample);

const read = (text: string) => {
  const result = codeValues(text);
  return 'values' in result ? result.values.slice(0, sample.length) : result.fault;
};
const fault = (text: string) => read(text) as CodeFault;
const withGroup = (at: number, group: string) =>
  groups.map((own, i) => (i === at ? group : own)).join(' ');

describe('codeGroups()', () => {
  it('makes groups of six that codeValues reads back', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const made = codeGroups(values);
        expect(made.every((group) => /^[0-9A-HJKMNP-TV-Z]{6}$/.test(group))).toBe(true);
        const result = codeValues(made.join(' '));
        const back = 'values' in result ? result.values : [];
        expect(back.slice(0, values.length)).toEqual(values);
        expect(back.slice(values.length).every((value) => value === 0)).toBe(true);
      }),
    );
  });
});

describe('codeValues()', () => {
  const text = groups.join(' ');

  it.each([
    ['small letters', text.toLowerCase()],
    ['no spaces', groups.join('')],
    ['rows', groups.join('\r\n')],
    ['hyphens', `${groups.join('-')}。`],
    ['rows without gaps', [groups.slice(0, 5).join(''), groups.slice(5).join('')].join('\n')],
    [
      'full width',
      text.replace(/[0-9A-Z]/g, (c) => String.fromCodePoint(c.charCodeAt(0) + 0xfee0)),
    ],
    ['O for 0', text.replace(/0/g, 'O')],
    ['o for 0', text.replace(/0/g, 'o')],
    ['I for 1', text.replace(/1/g, 'I')],
    ['l for 1', text.replace(/1/g, 'l')],
  ])('does not mind %s', (_, typed) => {
    expect(read(typed)).toEqual(sample);
  });

  it('names the group of every single slip, and of neighbours swapped', () => {
    groups.forEach((group, at) => {
      for (let place = 0; place < 6; place++) {
        for (const other of ALPHABET) {
          if (other === group[place]) continue;
          const slip = group.slice(0, place) + other + group.slice(place + 1);
          expect(fault(withGroup(at, slip))).toEqual({
            code: 'group',
            group: at + 1,
            detail: slip,
          });
        }
        const [one, next] = [group[place], group[place + 1]];
        if (place === 5 || one === next) continue;
        const swapped = `${group.slice(0, place)}${next}${one}${group.slice(place + 2)}`;
        // The last character checks the others: swapped with its neighbour it may fit by chance,
        // and then the whole does not.
        const found = fault(withGroup(at, swapped));
        expect(found.code === 'whole' || (found.code === 'group' && found.group === at + 1)).toBe(
          true,
        );
        if (place < 4) expect(found.code).toBe('group');
      }
    });
  });

  it('names a group with a character too few or too many, and a strange character', () => {
    expect(fault(withGroup(2, 'ABCDE'))).toEqual({ code: 'length', group: 3, detail: 'ABCDE' });
    expect(fault(withGroup(2, 'ABCDEFG'))).toMatchObject({ code: 'length', group: 3 });
    expect(fault(withGroup(4, 'ABC沙EF'))).toEqual({ code: 'character', group: 5, detail: '沙' });
    expect(fault(withGroup(4, 'ABC*EF'))).toEqual({ code: 'character', group: 5, detail: '*' });
  });

  it('names the first of two groups that changed places', () => {
    const [first = '', second = '', ...others] = groups;
    expect(fault([second, first, ...others].join(' '))).toMatchObject({ code: 'group', group: 1 });
  });

  it('says how many groups there should be, or where one is missing', () => {
    expect(fault(groups.slice(0, -1).join(' '))).toEqual({
      code: 'count',
      group: groups.length - 1,
      detail: `${groups.length}`,
    });
    const gap = groups.filter((_, i) => i !== 3).join(' ');
    expect(fault(gap)).toMatchObject({ code: 'group', group: 4 });
    expect(fault(' \n')).toMatchObject({ code: 'empty' });
  });

  it('tells groups of another code by the whole', () => {
    const other = codeGroups(sample.map((value) => (value + 1) % 32));
    const mixed = groups.map((group, i) => (i === 6 ? other[6] : group)).join(' ');
    expect(fault(mixed)).toMatchObject({ code: 'whole' });
  });

  it('refuses any text with a reason, or reads a whole code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const result = codeValues(typed);
        if ('fault' in result) expect(result.fault.code).not.toBe('');
      }),
    );
  });
});

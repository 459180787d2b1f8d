// Reading the list of disputed reference numbers. 异议列表解析。
import { describe, expect, it } from 'vitest';
import { disputes, disputesIn } from '@/build/model-docs-disputed';

describe('disputesIn()', () => {
  it('reads ids, places and proofs', () => {
    const text = `/** Comment. */
export const disputed: Record<string, Record<string, string>> = {
  'gini-shops': { 'output.gini': 'printed 0.41; ' + 'the definition gives 0.43', b: \`plain\` },
  bare: {},
};`;
    expect([...disputesIn(text)]).toEqual([
      [
        'gini-shops',
        [
          { place: 'output.gini', proof: 'printed 0.41; the definition gives 0.43' },
          { place: 'b', proof: 'plain' },
        ],
      ],
      ['bare', []],
    ]);
  });

  it('is empty where nothing is disputed', () => {
    expect(disputesIn('export const disputed = {};').size).toBe(0);
    expect(disputesIn('export const other = 1;').size).toBe(0);
  });

  it('refuses a proof that is computed', () => {
    const text = 'export const disputed = { a: { b: proof() } };';
    expect(() => disputesIn(text)).toThrow('must be plain text, got proof()');
  });
});

describe('disputes()', () => {
  it('is empty where there is no list', () => {
    expect(disputes('test/reference/no-such-file.ts').size).toBe(0);
  });
});

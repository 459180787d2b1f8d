// Every export of the model room is documented in full. 模型文档齐全。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { filesUnder } from './_files';
import { tagsOf, undocumented } from './_model-docs';

const file = (text: string) => ({ path: 'src/model/a.ts', text });

const whole = `import { above } from './_check';
/**
 * Half of it. 一半。
 *
 * @param priceYuan yuan per unit, > 0
 * @returns yuan, not rounded
 * @throws RangeError if the price is 0
 * @source definition
 * @example half(3) // 1.5
 */
export function half(priceYuan: number): number { return priceYuan / 2; }`;

describe('model docs', () => {
  it('are complete', () => {
    expectNone(filesUnder('src/model', '.ts').flatMap(undocumented));
  });

  it('may look like this', () => {
    expect(undocumented(file(whole))).toEqual([]);
  });

  it.each(['@returns', '@throws', '@source', '@example', '@param priceYuan'])(
    'would be told that %s is missing',
    (tag) => {
      const text = whole.replace(new RegExp(`^.*${tag} .*\\n`, 'm'), '');
      expect(undocumented(file(text))).toEqual([expect.stringContaining(tag)]);
    },
  );

  it('would be told that the Chinese or the whole comment is missing', () => {
    expect(undocumented(file(whole.replace('一半。', '')))).toHaveLength(1);
    expect(undocumented(file('export const a = (b: number) => b;'))).toHaveLength(1);
    expect(undocumented(file('export interface A { b: 1 }'))).toHaveLength(1);
  });
});

describe('tagsOf()', () => {
  it('keeps the lines a tag goes on with', () => {
    expect(
      tagsOf('A.\n@example f({ a: 1,\n  b: 2 }) // 3\n@example g() // 4\n', 'example'),
    ).toEqual(['f({ a: 1,\n  b: 2 }) // 3', 'g() // 4']);
  });
});

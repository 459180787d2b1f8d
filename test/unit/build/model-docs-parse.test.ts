// What is read out of a model file. 模型文件解析。
import { describe, expect, it } from 'vitest';
import { moduleDoc } from '@/build/model-docs-parse';

const text = `// Prices and units. 价格与销量。
import { above } from '../_check';

type Matrix = readonly (readonly number[])[];
type Named<T> = Record<string, T>;

/** A point. 一个点。 */
export interface Point extends Base {
  /** yuan per unit, > 0. 售价 */
  priceYuan: number;
  /** units, if known. 销量 */
  units?: readonly number[];
}

/** A point with a name. 有名字的点。 */
export type NamedPoint = Point & {
  /** any text. 名字 */
  name: string;
};

/**
 * Half of \`price\`. 价格的一半。
 *
 * It is exact. 没有误差。
 *
 * @param price     yuan,
 *   > 0
 * @param point     known point
 * @param z         width, > 0
 * @returns yuan, not rounded
 * @throws RangeError if the price is 0
 * @source definition, so p_{1} = p / 2
 * @formula p_1 = \\frac{p}{2} \\quad \\{a\\}
 * @simplifies No tax. 没有税。
 * @vectors price.half, price.quarter
 * @example half(3, { priceYuan: 1 }) // 1.5
 * @example half(
 *   5) // 2.5
 */
export function half(
  price: number,
  { priceYuan }: Point,
  z = 1.96,
  rows?: Matrix,
): readonly number[] {
  return [price / 2];
}

function helper(): Named<number> { return {}; }
export const LIMIT = 3;
`;

const doc = moduleDoc('pricing/half', text);
const [half] = doc.functions;

describe('moduleDoc()', () => {
  it('reads the first line of the file', () => {
    expect(doc.sentence).toEqual({ en: 'Prices and units.', zh: '价格与销量。' });
  });

  it('reads exported functions only', () => {
    expect(doc.functions.map(({ name }) => name)).toEqual(['half']);
  });

  it('writes the signature for a reader', () => {
    expect(half?.signature).toBe(
      'half(price: number, point: Point, z = 1.96, rows?: number[][]): number[]',
    );
  });

  it('reads sentences, notes and simplifications in both languages', () => {
    expect(half?.sentence).toEqual({ en: 'Half of `price`.', zh: '价格的一半。' });
    expect(half?.notes).toEqual([{ en: 'It is exact.', zh: '没有误差。' }]);
    expect(half?.simplifies).toEqual({ en: 'No tax.', zh: '没有税。' });
  });

  it('reads every tag whole', () => {
    expect(half?.params).toEqual([
      { name: 'price', text: 'yuan, > 0' },
      { name: 'point', text: 'known point' },
      { name: 'z', text: 'width, > 0' },
    ]);
    expect(half?.returns).toBe('yuan, not rounded');
    expect(half?.throws).toBe('RangeError if the price is 0');
    expect(half?.source).toBe('definition, so p_{1} = p / 2');
    expect(half?.formula).toBe('p_1 = \\frac{p}{2} \\quad \\{a\\}');
    expect(half?.examples).toEqual(['half(3, { priceYuan: 1 }) // 1.5', 'half( 5) // 2.5']);
    expect(half?.vectorModels).toEqual(['price.half', 'price.quarter']);
  });

  it('reads the fields of exported types, and what they take over', () => {
    const [point, named] = doc.types;
    expect(point?.bases).toEqual(['Base']);
    expect(point?.fields).toEqual([
      { name: 'priceYuan', type: 'number', text: { en: 'yuan per unit, > 0.', zh: '售价' } },
      { name: 'units?', type: 'number[]', text: { en: 'units, if known.', zh: '销量' } },
    ]);
    expect(named?.bases).toEqual(['Point']);
    expect(named?.fields.map(({ name }) => name)).toEqual(['name']);
  });

  it('leaves out what is not said', () => {
    const bare = moduleDoc('a', 'export function f(): void {}').functions[0];
    expect(bare).toMatchObject({ params: [], returns: '', source: '', formula: '', examples: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { misconceptionSchema } from '@/build/misconception-schema';

const text = (zh: string, en: string) => ({ 'zh-hans': zh, en });
const entry = {
  theme: 'price',
  name: text('折上折', 'Two discounts'),
  tempts: text('八折再九折', '20% off, then 10%'),
  refutation: text('只剩 {left} 元', '{left} yuan are left'),
  nums: { left: { of: 'price/discount-chain#discountChain', with: [100, [0.2]], as: 'yuan' } },
  points: ['ops-08-11'],
};

const messages = (change: object) =>
  misconceptionSchema
    .safeParse({ ...entry, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()) ?? [];

describe('misconceptionSchema', () => {
  it('reads a good entry and fills in what may be left out', () => {
    expect(misconceptionSchema.parse(entry).nums).toHaveProperty('left');
    const plain = { ...entry, refutation: text('错', 'wrong'), nums: undefined };
    expect(misconceptionSchema.parse(plain).nums).toEqual({});
  });

  it.each([
    [{ theme: 'luck' }, 'theme Invalid option'],
    [{ name: text('折', ' ') }, 'name.en must not be empty'],
    [{ tempts: { en: 'a' } }, 'tempts.zh-hans Invalid input'],
    [{ points: ['ops-8'] }, 'points.0 must be an id of the syllabus'],
    [{ points: [] }, 'points must have at least one'],
    [{ refutation: text('{left}', 'left') }, 'refutation: {left} stands in one language only'],
    [{ tempts: text('{x}', '{x}') }, 'nums.x: is not there, yet a text asks'],
    [{ refutation: text('错', 'wrong') }, 'nums.left: no text shows it'],
    [{ name: text('{left} 折', '{left} off') }, 'name: takes no number'],
    [{ scenario: 'passive' }, 'scenario: needs a simulator'],
    [{ nums: { left: { as: 'yuan' } } }, 'nums.left must have exactly one of'],
    [{ wyh: 1 }, 'Unrecognized key: "wyh"'],
  ])('names the field for %j', (change, message) => {
    expect(messages(change)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });
});

// Choices of single buyers agree with the counts of the menu. 单个买家的选择。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { menuChoices } from '@/model/bundle/menu-choices';
import { bundleMenuOutcome } from '@/model/bundle/menu-outcome';

const amounts = fc.nat({ max: 60 });
const goods = fc
  .array(fc.tuple(amounts, amounts), { minLength: 1, maxLength: 20 })
  .map((pairs) => ({
    firstWtpYuan: pairs.map(([first]) => first),
    secondWtpYuan: pairs.map(([, second]) => second),
    firstCostYuan: 7,
    secondCostYuan: 5,
  }));
const price = fc.option(amounts);

describe('menuChoices()', () => {
  it('are counted as the outcome counts them', () => {
    const menus = fc.tuple(price, price, fc.option(fc.nat({ max: 120 })));
    fc.assert(
      fc.property(goods, menus, (two, [firstPriceYuan, secondPriceYuan, bundlePriceYuan]) => {
        const menu = { firstPriceYuan, secondPriceYuan, bundlePriceYuan };
        const choices = menuChoices(two, menu);
        const counted = (choice: string) => choices.filter((taken) => taken === choice).length;
        expect(bundleMenuOutcome(two, menu)).toMatchObject({
          nothingCount: counted('nothing'),
          firstCount: counted('first'),
          secondCount: counted('second'),
          bothCount: counted('both'),
        });
      }),
    );
  });

  it('names a price below 0', () => {
    const two = { firstWtpYuan: [1], secondWtpYuan: [1], firstCostYuan: 0, secondCostYuan: 0 };
    const menu = { firstPriceYuan: -1, secondPriceYuan: 1, bundlePriceYuan: null };
    expect(() => menuChoices(two, menu)).toThrow('firstPriceYuan must be at least 0, got -1');
  });
});

import { describe, expect, it } from 'vitest';
import { explain } from '@/simulators/bundle-ladder/explain';
import { at, prices, text } from './_ladder';

const told = (scenario: string, changes = {}) =>
  explain(at(scenario, changes), at(scenario), { scenario, seed: 1 });
const keys = (scenario: string, changes = {}) => told(scenario, changes).map(({ key }) => key);

describe('explain()', () => {
  it('names the buyers who moved profit most', () => {
    const [first, part] = told('four', { scheme: 2, ...prices(101, 143, 177, 205) });
    expect(first?.key).toBe('explain.more');
    expect(text.say(part ?? [])).toContain('buyers of 4 goods: from 105 people to');
    expect(keys('four')[0]).toBe('explain.same');
  });

  it.each([
    ['explain.split', 'four', { scheme: 2, ...prices(50, 120, 180, 230) }],
    ['explain.step', 'four', { scheme: 2, ...prices(100, 140, 145, 150) }],
    ['explain.unwanted', 'dear', {}],
    ['explain.belowCost', 'four', { scheme: 0, unitCostYuan: 100 }],
    ['explain.left', 'four', { scheme: 0, onePriceYuan: 100 }],
    ['explain.room', 'four', { scheme: 0, onePriceYuan: 54 }],
    ['explain.hopeless', 'own', { scheme: 1, unitCostYuan: 100, meanYuan: 10 }],
  ])('names what binds: %s', (key, scenario, changes) => {
    expect(keys(scenario, changes)).toContain(key);
  });

  it('counts buyers of more goods than are still on sale', () => {
    const [, part] = told('apparel', { goodsOnSale: 2 });
    expect(text.say(part ?? [])).toContain('buyers of 4 goods: from 1,564 people to 0 people');
  });

  it('says so where as many buy as before', () => {
    expect(keys('four', { unitCostYuan: 20 })[1]).toBe('explain.partSame');
  });

  it('names the step that loses most with all its buyers', () => {
    const step = told('apparel', prices(1, 1, 1, 1)).find(({ key }) => key === 'explain.step');
    expect(text.say(step ?? [])).toContain('from 3 goods to 4 goods');
  });

  it('names a way to sell that could earn clearly more, and none at the best way', () => {
    const other = told('four').find(({ key }) => key === 'explain.other');
    expect(text.say(other ?? [])).toContain('“Any so many” at its best prices');
    expect(keys('apparel')).not.toContain('explain.other');
  });

  it('says whether buyers become alike', () => {
    expect(keys('four').at(-1)).toBe('explain.narrow');
    expect(keys('alike').at(-1)).toBe('explain.wide');
  });
});

// Regions of equal choice cover the square and hold the buyers who choose so. 选择区域。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceRegions, type WtpPoint } from '@/model/bundle/choice-regions';
import { menuChoices } from '@/model/bundle/menu-choices';

const TOP = 100;
const menuOf = (first: number | null, second: number | null, bundle: number | null) => ({
  firstPriceYuan: first,
  secondPriceYuan: second,
  bundlePriceYuan: bundle,
});

function areaOf(corners: readonly WtpPoint[]): number {
  const cross = corners.map(([x, y], i) => {
    const [a = 0, b = 0] = corners[(i + 1) % corners.length] ?? [];
    return x * b - a * y;
  });
  return Math.abs(cross.reduce((sum, part) => sum + part, 0)) / 2;
}

function holds(corners: readonly WtpPoint[], [x, y]: WtpPoint): boolean {
  return corners.every(([x0, y0], i) => {
    const [x1 = 0, y1 = 0] = corners[(i + 1) % corners.length] ?? [];
    return (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0) >= -1e-9;
  });
}

describe('choiceRegions()', () => {
  it('cut the square in four when goods are sold apart', () => {
    const areas = choiceRegions(menuOf(60, 70, null), TOP, 0).map(({ choice, corners }) => [
      choice,
      areaOf(corners),
    ]);
    expect(areas).toEqual([
      ['nothing', 4200],
      ['first', 2800],
      ['second', 1800],
      ['both', 1200],
    ]);
  });

  it('take the corner between the prices from those who buy nothing for the bundle', () => {
    const [nothing] = choiceRegions(menuOf(60, 70, 100), TOP, 0);
    expect(areaOf(nothing?.corners ?? [])).toBe(4200 - 30 ** 2 / 2);
  });

  it('leave the goods apart to nobody when each costs as much as the bundle', () => {
    const choices = choiceRegions(menuOf(90, 90, 80), TOP, 0).map(({ choice }) => choice);
    expect(choices).toEqual(expect.arrayContaining(['nothing', 'both']));
    expect(choices).not.toContain('first');
    expect(choices).not.toContain('second');
  });

  it('cover the square and hold every buyer by her choice', () => {
    const price = fc.option(fc.integer({ min: 1, max: 99 }));
    const values = fc.tuple(fc.double({ min: 0, max: TOP }), fc.double({ min: 0, max: TOP }));
    const bundle = fc.option(fc.integer({ min: 1, max: 220 }));
    const theta = fc.constantFrom(0, 0.3, -0.3);
    fc.assert(
      fc.property(price, price, bundle, theta, values, (first, second, both, ratio, point) => {
        fc.pre(point.every((value) => !Number.isNaN(value)));
        const menu = menuOf(first, second, both);
        const regions = choiceRegions(menu, TOP, ratio);
        const areas = regions.map(({ corners }) => areaOf(corners));
        expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(TOP ** 2, 6);
        const [choice] = menuChoices(
          {
            firstWtpYuan: [point[0]],
            secondWtpYuan: [point[1]],
            firstCostYuan: 0,
            secondCostYuan: 0,
            complementarityRatio: ratio,
          },
          menu,
        );
        const at = regions.filter(({ corners }) => holds(corners, point));
        expect(at.map((region) => region.choice)).toContain(choice);
      }),
      { numRuns: 500 },
    );
  });

  it('names what is out of range', () => {
    expect(() => choiceRegions(menuOf(1, 1, 1), 0, 0)).toThrow('topYuan must be above 0, got 0');
    expect(() => choiceRegions(menuOf(1, 1, 1), 9, -1)).toThrow(
      'complementarityRatio must be above -1, got -1',
    );
  });
});

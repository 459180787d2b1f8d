// Break-even lift: printed cases, cuts that never pay, profit kept to the yuan. 调价保本增量。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenLift } from '@/model/price/break-even-lift';

const move = (priceYuan: number, unitCostYuan: number, priceChangeYuan: number) => ({
  priceYuan,
  unitCostYuan,
  priceChangeYuan,
});

describe('breakEvenLift()', () => {
  // Nagle & Holden, ch. 3: price 10, cost 5.50, a cut of 5 % must bring 12.5 % more.
  it('agrees with printed cases', () => {
    expect(breakEvenLift(move(10, 5.5, -0.5)).changeRatio).toBeCloseTo(0.125, 14);
    expect(breakEvenLift(move(129, 55, -38.7)).changeRatio).toBeCloseTo(38.7 / 35.3, 12);
    // A rise of 5 % may lose a tenth: −0.5/5.
    expect(breakEvenLift(move(10, 5.5, 0.5)).changeRatio).toBeCloseTo(-0.1, 14);
  });

  // 4500 earned before; 1600 × 4 less 1900 after: 1600 is 60 % more than 1000.
  it('adds the fixed cost of the move', () => {
    const cost = { fixedCostYuan: 1900, unitsBefore: 1000 };
    expect(breakEvenLift(move(10, 5.5, -0.5), cost).changeRatio).toBeCloseTo(0.6, 14);
  });

  it.each([
    [10, 7, -3, 'noMarginAfter'],
    [10, 7, -4, 'noMarginAfter'],
    [1.1, 0.8, -0.3, 'noMarginAfter'],
    [10, 10, 1, 'noMarginBefore'],
    [10, 12, 5, 'noMarginBefore'],
  ])('says why there is none for %f, cost %f, change %f', (price, unitCost, change, problem) => {
    expect(breakEvenLift(move(price, unitCost, change))).toEqual({ changeRatio: null, problem });
  });

  it('leaves profit as it was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: -0.95, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1e4, noNaN: true }),
        (price, costRatio, moveRatio, fixedCostYuan) => {
          const unitCost = price * costRatio;
          const margin = price - unitCost;
          const change = moveRatio * margin;
          const cost = { fixedCostYuan, unitsBefore: 200 };
          const { changeRatio } = breakEvenLift(move(price, unitCost, change), cost);
          const units = 200 * (1 + (changeRatio ?? NaN));
          expect(units * (margin + change) - fixedCostYuan).toBeCloseTo(200 * margin, 6);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => breakEvenLift(move(0, 1, 1))).toThrow('priceYuan must be above 0, got 0');
    expect(() => breakEvenLift(move(10, -1, 1))).toThrow('unitCostYuan must be at least 0, got -1');
    expect(() => breakEvenLift(move(10, 1, -11))).toThrow(
      'priceChangeYuan must be at least -10, got -11',
    );
    expect(() => breakEvenLift(move(10, 1, NaN))).toThrow('priceChangeYuan must be finite');
    const cost = { fixedCostYuan: 1, unitsBefore: 0 };
    expect(() => breakEvenLift(move(10, 1, 1), cost)).toThrow('unitsBefore must be above 0, got 0');
    expect(() => breakEvenLift(move(10, 1, 1), { fixedCostYuan: -1, unitsBefore: 1 })).toThrow(
      'fixedCostYuan must be at least 0, got -1',
    );
  });
});

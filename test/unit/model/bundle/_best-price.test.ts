// One price against every price there is. 单价最优与穷举对照。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPrice, type Offer } from '@/model/bundle/_best-price';
import { randomStream } from '@/model/random/stream';

// Who gains at the price takes it; who is indifferent does what earns more.
function profitAt({ limitsYuan, besidesYuan, elseYuan }: Offer, price: number): number {
  return limitsYuan.reduce((sum, limit, i) => {
    const [taken, left] = [price + (besidesYuan[i] ?? NaN), elseYuan[i] ?? NaN];
    if (limit === price) return sum + Math.max(taken, left);
    return sum + (limit > price ? taken : left);
  }, 0);
}

function offerOf(rows: readonly (readonly [number, number, number])[]): Offer {
  const column = (k: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[k]);
  return { limitsYuan: column(0), besidesYuan: column(1), elseYuan: column(2), slackYuan: 1e-9 };
}

const rows = fc.array(
  fc.tuple(
    fc.integer({ min: -5, max: 30 }),
    fc.integer({ min: -12, max: 3 }),
    fc.integer({ min: -4, max: 12 }),
  ),
  { minLength: 1, maxLength: 12 },
);

describe('bestPrice()', () => {
  it('earns as much as the best of all prices within the bounds', () => {
    fc.assert(
      fc.property(rows, fc.nat({ max: 10 }), fc.option(fc.nat({ max: 20 })), (list, low, span) => {
        const offer = offerOf(list);
        const high = span === null ? Infinity : low + span;
        const { priceYuan, profitYuan } = bestPrice(offer, low, high);
        const prices = Array.from({ length: 80 }, (_, i) => low + i / 2).filter((p) => p <= high);
        const best = Math.max(...prices.map((price) => profitAt(offer, price)));
        expect(profitYuan).toBeGreaterThanOrEqual(best - 1e-6);
        expect(priceYuan >= low && priceYuan <= high).toBe(true);
        if (priceYuan < Infinity) expect(profitAt(offer, priceYuan)).toBeCloseTo(profitYuan, 6);
      }),
    );
  });

  it('takes the lowest of equal prices', () => {
    const offer = offerOf([
      [8, 0, 0],
      [4, 0, 0],
    ]);
    expect(bestPrice(offer, 0, Infinity)).toEqual({ priceYuan: 4, profitYuan: 8 });
  });

  it('passes over bins without missing the best price among many buyers', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const next = randomStream(seed, 'best price');
      const many = Array.from({ length: 2000 }, (): [number, number, number] => [
        Math.round(next() ** 2 * 1000) / 8,
        -10 * next(),
        20 * next() * (seed % 2),
      ]);
      const offer = offerOf(many);
      const { profitYuan } = bestPrice(offer, 0, Infinity);
      const limits = [...new Set(offer.limitsYuan)];
      const best = Math.max(...limits.map((price) => profitAt(offer, price)));
      expect(Math.abs(profitYuan / best - 1)).toBeLessThan(1e-9);
    }
  });

  it('sells to nobody, or to all at the upper bound', () => {
    expect(bestPrice(offerOf([[-5, 0, 1]]), 0, Infinity)).toEqual({
      priceYuan: Infinity,
      profitYuan: 1,
    });
    expect(bestPrice(offerOf([[9, 0, 0]]), 0, 3)).toEqual({ priceYuan: 3, profitYuan: 3 });
  });
});

// Forecasts where the data can tell, a reason where they cannot. 能说清才给预测，说不清给原因。
import { describe, expect, it } from 'vitest';
import { bgNbdFuturePurchases } from '@/model/customer-value/bg-nbd-purchases';
import { expectedSpendYuan } from '@/model/customer-value/gamma-gamma';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { valueForecast } from '@/model/customer-value/value-forecast';
import { lnGammaDraw } from '@/model/random/draws';
import { randomStream } from '@/model/random/stream';

const TRUTH = { r: 0.6, alpha: 5, a: 0.8, b: 2.4 };

/** Customers whose purchases and spend come from the models; q tells how alike their spend is. */
function shop(count: number, truth = TRUTH, q = 3.7) {
  const times = new Float64Array(count).fill(52);
  const histories = simulatedBgNbd(truth, times, randomStream(5, 'shop'));
  const next = randomStream(6, 'spend');
  const meanAmounts = histories.repeatCounts.map((x) =>
    x > 0 ? (15 * Math.exp(lnGammaDraw(next, 6 * x) - lnGammaDraw(next, q))) / x : 0,
  );
  return { ...histories, meanAmounts };
}

describe('valueForecast()', () => {
  it('multiplies the purchases and the spend expected of each customer', () => {
    const histories = shop(1500);
    const { problem, purchases, spend, customers } = valueForecast(histories, 26);
    expect(problem).toBeNull();
    if (!purchases.parameters || !spend.parameters || !customers) throw new Error('no forecast');
    const best = histories.repeatCounts.indexOf(Math.max(...histories.repeatCounts));
    const known = {
      repeatCount: histories.repeatCounts[best] as number,
      lastTime: histories.lastTimes[best] as number,
      observedTime: 52,
    };
    const count = bgNbdFuturePurchases(purchases.parameters, known, 26);
    const mean = histories.meanAmounts[best] as number;
    const each = expectedSpendYuan(spend.parameters, known.repeatCount, mean);
    expect(customers.futurePurchases[best]).toBe(count);
    expect(customers.expectedSpends[best]).toBe(each);
    expect(customers.values[best]).toBe(count * each);
    expect(customers.values.every((value) => value > 0 && Number.isFinite(value))).toBe(true);
  });

  it('gives a reason and no number where nobody seems to leave', () => {
    const found = valueForecast(shop(1500, { ...TRUTH, a: 1e-6, b: 10 }), 26);
    expect(found).toMatchObject({ problem: 'dropoutNotIdentified', customers: null });
    expect(found.purchases.withoutDropout?.r).toBeGreaterThan(0);
  });

  it('gives a reason where nobody came back, and where all spend the same', () => {
    const zeros = new Float64Array(9);
    const once = { repeatCounts: zeros, lastTimes: zeros, observedTimes: zeros.map(() => 9) };
    expect(valueForecast({ ...once, meanAmounts: zeros }, 30)).toMatchObject({
      problem: 'noRepeats',
      customers: null,
    });
    const same = shop(1500);
    same.meanAmounts = same.repeatCounts.map((x) => (x > 0 ? 30 : 0));
    expect(valueForecast(same, 26)).toMatchObject({
      problem: 'spendNotIdentified',
      customers: null,
      spend: { problem: 'noVariation' },
    });
  });

  it('says so when spend is so uneven that it has no mean', () => {
    expect(valueForecast(shop(1500, TRUTH, 0.7), 26)).toMatchObject({
      problem: 'spendHasNoMean',
      customers: null,
    });
  });

  it('names the bad argument, and tells of progress through both fits', () => {
    expect(() => valueForecast(shop(5), 0)).toThrow('horizonTime must be above 0, got 0');
    const told: number[] = [];
    valueForecast(shop(300), 26, { onProgress: (doneRatio) => told.push(doneRatio) });
    expect(told.some((ratio) => ratio < 0.7)).toBe(true);
    expect(told.at(-1)).toBeCloseTo(1, 12);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });
});

// Simulated customers: the model's own shares and averages come out. 虚拟客户。
import { describe, expect, it } from 'vitest';
import { bgNbdAliveRatio } from '@/model/customer-value/bg-nbd';
import { bgNbdCountRatios, bgNbdExpectedPurchases } from '@/model/customer-value/bg-nbd-purchases';
import { checkHistory } from '@/model/customer-value/purchase-histories';
import { simulatedBgNbd } from '@/model/customer-value/simulated-histories';
import { randomStream } from '@/model/random/stream';

const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const COUNT = 20_000;
const weeks = (length: number) => new Float64Array(COUNT).fill(length);

describe('simulatedBgNbd()', () => {
  const sample = simulatedBgNbd(CDNOW, weeks(39), randomStream(7, 'customers'));

  it('buys as often as the model expects', () => {
    const mean = sample.repeatCounts.reduce((sum, count) => sum + count, 0) / COUNT;
    expect(mean).toBeCloseTo(bgNbdExpectedPurchases(CDNOW, 39), 1);
    const [none = NaN, one = NaN] = bgNbdCountRatios(CDNOW, 39, 2);
    const shareOf = (x: number) =>
      sample.repeatCounts.filter((count) => count === x).length / COUNT;
    expect(shareOf(0)).toBeCloseTo(none, 1);
    expect(shareOf(1)).toBeCloseTo(one, 1);
  });

  it('has as many customers alive as P(alive) says', () => {
    let expected = 0;
    for (let i = 0; i < COUNT; i++) {
      const customer = {
        repeatCount: sample.repeatCounts[i] ?? NaN,
        lastTime: sample.lastTimes[i] ?? NaN,
        observedTime: 39,
      };
      checkHistory(customer);
      expected += bgNbdAliveRatio(CDNOW, customer);
    }
    const alive = sample.isAlive.reduce((sum, one) => sum + one, 0);
    expect(Math.abs(alive - expected) / COUNT).toBeLessThan(0.01);
  });

  it('makes the same customers again from the same stream', () => {
    const again = simulatedBgNbd(CDNOW, weeks(39), randomStream(7, 'customers'));
    expect(again).toEqual(sample);
    expect(simulatedBgNbd(CDNOW, weeks(39), randomStream(8, 'customers'))).not.toEqual(sample);
  });

  it('names the bad argument', () => {
    const next = randomStream(1, 'a');
    expect(() => simulatedBgNbd({ ...CDNOW, r: 0 }, [1], next)).toThrow('r must be above 0, got 0');
    expect(() => simulatedBgNbd(CDNOW, [1, 0], next)).toThrow(
      'observedTimes[1] must be above 0, got 0',
    );
    expect(() => simulatedBgNbd(CDNOW, [], next)).toThrow(
      'observedTimes must have at least one value',
    );
  });
});

// BG/NBD likelihood and P(alive): published point, total probability, units. BG/NBD 似然与存活概率。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { integral } from '@/model/calculus/integral';
import { bgNbdAliveRatio, bgNbdLogLik } from '@/model/customer-value/bg-nbd';

// Fader, Hardie & Lee 2005, table 2.
const CDNOW = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const positive = fc.double({ min: 0.05, max: 10, noNaN: true });
const parameters = fc.record({ r: positive, alpha: positive, a: positive, b: positive });
const history = fc
  .record({
    repeatCount: fc.nat(30),
    share: fc.double({ min: 0.01, max: 1, noNaN: true }),
    observedTime: fc.double({ min: 0.1, max: 100, noNaN: true }),
  })
  .map(({ repeatCount, share, observedTime }) => ({
    repeatCount,
    lastTime: repeatCount === 0 ? 0 : share * observedTime,
    observedTime,
  }));

describe('bgNbdLogLik()', () => {
  it('agrees at the published point', () => {
    const customer = { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 };
    expect(bgNbdLogLik(CDNOW, customer)).toBeCloseTo(-9.45860630706627, 12);
  });

  it('is finite for every customer, also with a thousand purchases', () => {
    fc.assert(
      fc.property(parameters, history, (model, customer) => {
        expect(bgNbdLogLik(model, customer)).toBeLessThan(Infinity);
        expect(
          bgNbdLogLik(model, { ...customer, repeatCount: 1000, lastTime: 0.05 }),
        ).toBeGreaterThan(-1e6);
      }),
    );
  });

  it('turns the first purchases into a certainty: none, or a last one at some time', () => {
    const { r, alpha, a, b } = CDNOW;
    const none = Math.exp(bgNbdLogLik(CDNOW, { repeatCount: 0, lastTime: 0, observedTime: 39 }));
    // One or more: the density of the first repeat purchase, whatever follows, is r/(α+t) (α/(α+t))^r.
    const some = integral((t) => (r / (alpha + t)) * (alpha / (alpha + t)) ** r, 0, 39);
    expect(none + some).toBeCloseTo(1, 12);
    // Exactly one, as a density of its time, lies below that of the first.
    const one = Math.exp(
      bgNbdLogLik({ r, alpha, a, b }, { repeatCount: 1, lastTime: 5, observedTime: 39 }),
    );
    expect(one).toBeLessThan((r / (alpha + 5)) * (alpha / (alpha + 5)) ** r);
  });

  it('shifts by x ln 7 from weeks to days', () => {
    fc.assert(
      fc.property(parameters, history, (model, { repeatCount, lastTime, observedTime }) => {
        const weeks = bgNbdLogLik(model, { repeatCount, lastTime, observedTime });
        const inDays = { repeatCount, lastTime: lastTime * 7, observedTime: observedTime * 7 };
        const days = bgNbdLogLik({ ...model, alpha: model.alpha * 7 }, inDays);
        expect(days).toBeCloseTo(weeks - repeatCount * Math.log(7), 8);
      }),
    );
  });

  it('names the bad argument', () => {
    const customer = { repeatCount: 2, lastTime: 30, observedTime: 39 };
    expect(() => bgNbdLogLik({ ...CDNOW, a: 0 }, customer)).toThrow('a must be above 0, got 0');
    expect(() => bgNbdLogLik({ ...CDNOW, b: Infinity }, customer)).toThrow('b must be above 0');
    expect(() => bgNbdLogLik(CDNOW, { ...customer, lastTime: 40 })).toThrow(
      'lastTime must be at most the observed time 39, got 40',
    );
  });
});

describe('bgNbdAliveRatio()', () => {
  it('agrees at the published point, and is sure of who never bought again', () => {
    const customer = { repeatCount: 2, lastTime: 30.43, observedTime: 38.86 };
    expect(bgNbdAliveRatio(CDNOW, customer)).toBeCloseTo(0.726578570080673, 13);
    expect(bgNbdAliveRatio(CDNOW, { repeatCount: 0, lastTime: 0, observedTime: 38.86 })).toBe(1);
  });

  it('is a share, and falls while nothing is bought', () => {
    fc.assert(
      fc.property(parameters, history, (model, customer) => {
        const now = bgNbdAliveRatio(model, customer);
        expect(now >= 0 && now <= 1).toBe(true);
        const later = { ...customer, observedTime: customer.observedTime + 5 };
        expect(bgNbdAliveRatio(model, later)).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('trusts a long silence less after many purchases than after few', () => {
    const silent = (repeatCount: number) =>
      bgNbdAliveRatio(CDNOW, { repeatCount, lastTime: 10, observedTime: 39 });
    expect(silent(20)).toBeLessThan(silent(2));
    expect(silent(400)).toBeGreaterThanOrEqual(0);
  });

  it('names the bad argument', () => {
    const customer = { repeatCount: 0, lastTime: 0, observedTime: 0 };
    expect(() => bgNbdAliveRatio(CDNOW, customer)).toThrow('observedTime must be above 0, got 0');
  });
});

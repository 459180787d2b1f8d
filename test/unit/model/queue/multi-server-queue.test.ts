// M/M/c: the textbook's table, Little's law, no steady state. 多服务台排队。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CounterQueue, multiServerQueue } from '@/model/queue/multi-server-queue';

const steady = (...input: Parameters<typeof multiServerQueue>) =>
  multiServerQueue(...input) as CounterQueue;

describe('multiServerQueue()', () => {
  // Hillier & Lieberman, County Hospital: 2 an hour come, a doctor sees 3 an hour.
  it.each([
    [1, 1 / 3, 4 / 3, 2, 2 / 3, 1],
    [2, 1 / 2, 1 / 12, 3 / 4, 1 / 24, 3 / 8],
  ])('meets the printed table with %d doctors', (serverCount, empty, lq, l, wq, w) => {
    const found = steady({ arrivalsPerHour: 2, servicesPerHour: 3, serverCount }, 1);
    expect(found.emptyRatio).toBeCloseTo(empty, 13);
    expect(found.queueCount).toBeCloseTo(lq, 13);
    expect(found.presentCount).toBeCloseTo(l, 13);
    expect(found.waitHours).toBeCloseTo(wq, 13);
    expect(found.stayHours).toBeCloseTo(w, 13);
  });

  it("keeps Little's law for waiting and for staying", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 100 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (servicesPerHour, serverCount, busy, hours) => {
          const arrivalsPerHour = busy * serverCount * servicesPerHour;
          const found = steady({ arrivalsPerHour, servicesPerHour, serverCount }, hours);
          expect(found.queueCount).toBeCloseTo(arrivalsPerHour * found.waitHours, 8);
          expect(found.presentCount).toBeCloseTo(arrivalsPerHour * found.stayHours, 8);
          for (const ratio of [found.emptyRatio, found.waitsLongerRatio]) {
            expect(ratio >= 0 && ratio <= 1).toBe(true);
          }
        },
      ),
    );
  });

  it('is nearly never empty at a thousand Erlangs, without NaN', () => {
    const found = steady({ arrivalsPerHour: 1000, servicesPerHour: 1, serverCount: 1100 }, 0);
    expect(found.emptyRatio).toBe(0);
    expect(found.waitsLongerRatio).toBeGreaterThan(0);
  });

  it('reports a queue that never settles', () => {
    const counter = { arrivalsPerHour: 6, servicesPerHour: 3, serverCount: 2 };
    expect(multiServerQueue(counter, 1)).toEqual({
      status: 'unstable',
      loadErlangs: 2,
      leastAgentCount: 3,
    });
  });

  it('names the bad argument', () => {
    const counter = { arrivalsPerHour: 2, servicesPerHour: 3, serverCount: 2 };
    const bad =
      (more: object, hours = 1) =>
      () =>
        multiServerQueue({ ...counter, ...more }, hours);
    expect(bad({ arrivalsPerHour: 0 })).toThrow('arrivalsPerHour must be above 0, got 0');
    expect(bad({ servicesPerHour: NaN })).toThrow('servicesPerHour must be above 0, got NaN');
    expect(bad({ serverCount: 0 })).toThrow('serverCount must be at least 1, got 0');
    expect(bad({ serverCount: 1.5 })).toThrow('serverCount must be a whole number, got 1.5');
    expect(bad({}, -1)).toThrow('waitHours must be at least 0, got -1');
  });
});

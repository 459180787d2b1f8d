// Backlog: nothing lost, never negative, peak and end. 积压。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fulfilmentBacklog } from '@/model/fulfilment/backlog';

const units = fc.integer({ min: 0, max: 10_000 });
const days = fc.array(fc.tuple(units, units), { minLength: 1, maxLength: 30 });

describe('fulfilmentBacklog()', () => {
  it('agrees with a calculation by hand', () => {
    expect(fulfilmentBacklog([10, 30, 5, 0], [12, 15, 12, 12], { openingUnits: 4 })).toEqual({
      backlogUnits: [2, 17, 10, 0],
      servedUnits: [12, 15, 12, 10],
      peakUnits: 17,
      peakIndex: 1,
      clearedIndex: 3,
      backlogUnitHours: 29,
    });
  });

  it('loses no parcel and never sends more than it can', () => {
    fc.assert(
      fc.property(days, units, (periods, openingUnits) => {
        const arrivals = periods.map(([arriving]) => arriving);
        const capacity = periods.map(([, most]) => most);
        const found = fulfilmentBacklog(arrivals, capacity, { openingUnits });
        const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
        expect(openingUnits + sum(arrivals)).toBe(
          sum(found.servedUnits) + (found.backlogUnits.at(-1) as number),
        );
        found.servedUnits.forEach((served, t) => {
          expect(served >= 0 && served <= (capacity[t] as number)).toBe(true);
          expect(found.backlogUnits[t]).toBeGreaterThanOrEqual(0);
          // Nobody waits while capacity lies idle.
          expect(found.backlogUnits[t] === 0 || served === capacity[t]).toBe(true);
        });
        expect(found.backlogUnits[found.peakIndex]).toBe(found.peakUnits);
      }),
    );
  });

  it('keeps no more waiting with more capacity', () => {
    fc.assert(
      fc.property(days, units, (periods, extra) => {
        const arrivals = periods.map(([arriving]) => arriving);
        const less = fulfilmentBacklog(
          arrivals,
          periods.map(([, most]) => most),
        );
        const more = fulfilmentBacklog(
          arrivals,
          periods.map(([, most]) => most + extra),
        );
        expect(more.backlogUnitHours).toBeLessThanOrEqual(less.backlogUnitHours);
        expect(more.peakUnits).toBeLessThanOrEqual(less.peakUnits);
      }),
    );
  });

  it('says when a backlog is never worked off, and when there was none', () => {
    expect(fulfilmentBacklog([5, 5], [4, 4]).clearedIndex).toBeNull();
    expect(fulfilmentBacklog([3, 3], [4, 4])).toMatchObject({ peakUnits: 0, clearedIndex: 0 });
    expect(fulfilmentBacklog([5, 5], [4, 4], { periodHours: 24 }).backlogUnitHours).toBe(72);
  });

  it('names the bad argument', () => {
    expect(() => fulfilmentBacklog([], [])).toThrow('arrivalUnits must have at least one value');
    expect(() => fulfilmentBacklog([1], [1, 2])).toThrow('capacityUnits must be as long as');
    expect(() => fulfilmentBacklog([-1], [1])).toThrow('arrivalUnits[0] must be at least 0');
    expect(() => fulfilmentBacklog([1], [NaN])).toThrow('capacityUnits[0] must be at least 0');
    expect(() => fulfilmentBacklog([1], [1], { openingUnits: -1 })).toThrow('openingUnits must be');
    expect(() => fulfilmentBacklog([1], [1], { periodHours: 0 })).toThrow(
      'periodHours must be above 0, got 0',
    );
  });
});

// Late parcels: parcel by parcel, sums, limits. 超时包裹。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fulfilmentBacklog } from '@/model/fulfilment/backlog';
import { lateParcels } from '@/model/fulfilment/late-parcels';

const units = fc.integer({ min: 0, max: 40 });
const days = fc.array(fc.tuple(units, units), { minLength: 1, maxLength: 12 });
const limit = fc.integer({ min: 0, max: 5 });

/** Each parcel has a place in one long line. */
function oneByOne(arrivals: number[], served: number[], openingUnits: number, most: number) {
  const line = Array.from({ length: openingUnits }, () => -1);
  const found = { onTimeUnits: 0, lateUnits: 0, undecidedUnits: 0 };
  arrivals.forEach((count, t) => {
    for (let i = 0; i < count; i++) line.push(t);
    for (const came of line.splice(0, served[t])) {
      if (came >= 0) found[t - came <= most ? 'onTimeUnits' : 'lateUnits'] += 1;
    }
  });
  for (const came of line.filter((one) => one >= 0)) {
    found[came + most < arrivals.length ? 'lateUnits' : 'undecidedUnits'] += 1;
  }
  return found;
}

describe('lateParcels()', () => {
  it('agrees with a line in which every parcel is followed', () => {
    fc.assert(
      fc.property(days, units, limit, (periods, openingUnits, limitPeriods) => {
        const arrivalUnits = periods.map(([arriving]) => arriving);
        const capacity = periods.map(([, most]) => most);
        const { servedUnits } = fulfilmentBacklog(arrivalUnits, capacity, { openingUnits });
        const found = lateParcels({ arrivalUnits, servedUnits, openingUnits, limitPeriods });
        expect(found).toMatchObject(
          oneByOne(arrivalUnits, servedUnits, openingUnits, limitPeriods),
        );
        const { onTimeUnits, lateUnits, undecidedUnits } = found;
        expect(onTimeUnits + lateUnits + undecidedUnits).toBe(
          arrivalUnits.reduce((sum, one) => sum + one, 0),
        );
      }),
    );
  });

  it('has no share where nothing is decided', () => {
    const quiet = { arrivalUnits: [0], servedUnits: [0], openingUnits: 0, limitPeriods: 2 };
    expect(lateParcels(quiet).lateRatio).toBeNull();
    expect(lateParcels({ ...quiet, arrivalUnits: [7] })).toMatchObject({ undecidedUnits: 7 });
  });

  it('names the bad argument', () => {
    const good = { arrivalUnits: [1, 2], servedUnits: [1, 1], openingUnits: 0, limitPeriods: 1 };
    const bad = (more: object) => () => lateParcels({ ...good, ...more });
    expect(bad({ arrivalUnits: [] })).toThrow('arrivalUnits must have at least one value');
    expect(bad({ servedUnits: [1] })).toThrow('servedUnits must be as long as arrivalUnits');
    expect(bad({ servedUnits: [1, 3] })).toThrow('servedUnits up to 1 must be at most 3, got 4');
    expect(bad({ servedUnits: [-1, 1] })).toThrow('servedUnits[0] must be at least 0, got -1');
    expect(bad({ openingUnits: NaN })).toThrow('openingUnits must be at least 0, got NaN');
    expect(bad({ limitPeriods: 1.5 })).toThrow('limitPeriods must be a whole number, got 1.5');
    expect(bad({ limitPeriods: -1 })).toThrow('limitPeriods must be at least 0, got -1');
  });
});

// Kingman's wait: exact cases, load, variability. 金曼公式。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stationWait } from '@/model/queue/kingman';
import { multiServerQueue } from '@/model/queue/multi-server-queue';

const STATION = {
  arrivalsPerMinute: 0.9,
  serviceMinutes: 1,
  arrivalVariation: 1,
  serviceVariation: 1,
  serverCount: 1,
};
const minutes = (more: object = {}) => {
  const found = stationWait({ ...STATION, ...more });
  if (found.status === 'unstable') throw new Error('unstable');
  return found.queueMinutes;
};

describe('stationWait()', () => {
  it('is exact for one server with chance arrivals (Pollaczek–Khinchine)', () => {
    const exact = multiServerQueue({ arrivalsPerHour: 0.9, servicesPerHour: 1, serverCount: 1 }, 0);
    expect(exact.status === 'steady' && exact.waitHours).toBeCloseTo(minutes(), 12);
    // Steady jobs halve the wait: λ/(2(1 − ρ)) = 4.5.
    expect(minutes({ serviceVariation: 0 })).toBeCloseTo(4.5, 12);
    expect(minutes({ arrivalVariation: 0, serviceVariation: 0 })).toBe(0);
  });

  it('is near the truth for several servers', () => {
    const exact = multiServerQueue({ arrivalsPerHour: 4.5, servicesPerHour: 1, serverCount: 5 }, 0);
    const near = minutes({ arrivalsPerMinute: 4.5, serverCount: 5 });
    expect(exact.status === 'steady' && exact.waitHours / near).toBeCloseTo(1, 1);
  });

  it('rises with load and with variability, and forgets the unit of time', () => {
    const variation = fc.double({ min: 0, max: 5, noNaN: true });
    const load = fc.double({ min: 0.01, max: 0.98, noNaN: true });
    fc.assert(
      fc.property(variation, variation, load, fc.integer({ min: 1, max: 20 }), (a, s, u, m) => {
        const station = {
          arrivalVariation: a,
          serviceVariation: s,
          serverCount: m,
          arrivalsPerMinute: u * m,
        };
        const wait = minutes(station);
        const busier = { ...station, arrivalsPerMinute: (u + 0.01) * m };
        expect(minutes(busier)).toBeGreaterThanOrEqual(wait);
        expect(minutes({ ...station, serviceVariation: s + 1 })).toBeGreaterThan(wait);
        const slow = { ...station, serviceMinutes: 60, arrivalsPerMinute: (u * m) / 60 };
        expect(minutes(slow)).toBeCloseTo(60 * wait, 6);
      }),
    );
  });

  it('reports a station that cannot keep up', () => {
    expect(stationWait({ ...STATION, arrivalsPerMinute: 1 })).toEqual({
      status: 'unstable',
      utilisationRatio: 1,
    });
  });

  it('names the bad argument', () => {
    const refused: [keyof typeof STATION, number, string][] = [
      ['arrivalsPerMinute', 0, 'above 0'],
      ['serviceMinutes', NaN, 'above 0'],
      ['arrivalVariation', -1, 'at least 0'],
      ['serviceVariation', -1, 'at least 0'],
      ['serverCount', 0, 'at least 1'],
      ['serverCount', 1.5, 'a whole number'],
    ];
    for (const [key, value, want] of refused) {
      expect(() => stationWait({ ...STATION, [key]: value })).toThrow(
        `${key} must be ${want}, got ${value}`,
      );
    }
  });
});

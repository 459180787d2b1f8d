// Erlang B: printed tables, envelope, no overflow. 爱尔朗 B。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangBRatio, erlangBStep } from '@/model/queue/erlang-b';

const load = fc.double({ min: 0, max: 500, noNaN: true });

describe('erlangBRatio()', () => {
  it('agrees with printed tables', () => {
    expect(erlangBRatio(10, 5)).toBeCloseTo(0.0184, 4);
    expect(erlangBRatio(30, 20)).toBeCloseTo(0.0085, 4);
    expect(erlangBRatio(2, 1)).toBeCloseTo(0.2, 15);
  });

  it('loses everyone without servers, nobody without load', () => {
    expect(erlangBRatio(0, 0)).toBe(1);
    expect(erlangBRatio(0, 7)).toBe(1);
    expect(erlangBRatio(3, 0)).toBe(0);
  });

  it('falls with servers, rises with load, and never serves more than the servers can', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), load, (servers, erlangs) => {
        const lost = erlangBRatio(servers, erlangs);
        expect(lost >= 0 && lost <= 1).toBe(true);
        expect(erlangBRatio(servers + 1, erlangs)).toBeLessThanOrEqual(lost);
        expect(erlangBRatio(servers, erlangs + 1)).toBeGreaterThanOrEqual(lost);
        expect(erlangs * (1 - lost)).toBeLessThanOrEqual(servers);
      }),
    );
  });

  it('passes 171 servers, where factorials end', () => {
    // As the load grows with the servers, the loss comes near √(2/(πA)).
    const ratio = erlangBRatio(100_000, 100_000);
    expect(ratio / Math.sqrt(2 / (Math.PI * 100_000))).toBeCloseTo(1, 2);
    expect(erlangBRatio(1e9, 1)).toBe(0);
  });

  it('names the bad argument', () => {
    expect(() => erlangBRatio(1.5, 1)).toThrow('serverCount must be a whole number, got 1.5');
    expect(() => erlangBRatio(-1, 1)).toThrow('serverCount must be at least 0, got -1');
    expect(() => erlangBRatio(1, NaN)).toThrow('loadErlangs must be at least 0, got NaN');
  });
});

describe('erlangBStep()', () => {
  it('carries the share on to one more server', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), load, (servers, erlangs) => {
        const before = erlangBRatio(servers - 1, erlangs);
        expect(erlangBStep(before, servers, erlangs)).toBe(erlangBRatio(servers, erlangs));
      }),
    );
  });
});

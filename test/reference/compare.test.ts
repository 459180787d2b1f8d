// The comparison itself can fail: tolerance, exact values, shapes. 比较规则的自检。
import { describe, expect, it } from 'vitest';
import { differences } from './compare';

describe('differences()', () => {
  it('adds absolute and relative tolerance', () => {
    expect(differences(104, 100, { abs: 2, rel: 0.02 })).toEqual([]);
    expect(differences(104.1, 100, { abs: 2, rel: 0.02 })).toEqual([
      'output: expected 100, got 104.1',
    ]);
    expect(differences(1 + 1e-15, 1, { abs: 0 })).toHaveLength(1);
  });

  it('never lets NaN or a missing number pass', () => {
    expect(differences(NaN, 1, { abs: 9 })).toEqual(['output: expected 1, got NaN']);
    expect(differences({}, { gain: 1 }, { abs: 9 })).toEqual([
      'output.gain: expected 1, got undefined',
    ]);
    expect(differences(null, 0, { abs: 9 })).toHaveLength(1);
  });

  it('compares strings, null and booleans exactly', () => {
    expect(differences({ a: 'x', b: null, c: true }, { a: 'x', b: null, c: true }, {})).toEqual([]);
    expect(differences({ a: 'y', b: 0, c: 1 }, { a: 'x', b: null, c: true }, {})).toHaveLength(3);
  });

  it('reads the string Infinity as unbounded', () => {
    expect(differences([Infinity], ['Infinity'], {})).toEqual([]);
    expect(differences([1e308], ['Infinity'], {})).toEqual([
      'output.0: expected "Infinity", got 1e+308',
    ]);
  });

  it('wants lists as long as expected, and ignores further keys', () => {
    expect(differences([1, 2], [1], {})).toHaveLength(1);
    expect(differences({ a: 1, more: 2 }, { a: 1 }, {})).toEqual([]);
    expect(differences({ 0: 1 }, [1], {})).toHaveLength(1);
  });

  it('takes the tolerance of the nearest key, else the default', () => {
    const tolerances = { loss: { abs: 1 }, default: { abs: 0.1 } };
    expect(differences({ loss: [5.9], rate: 1.05 }, { loss: [5], rate: 1 }, tolerances)).toEqual(
      [],
    );
    expect(differences({ loss: [6.1], rate: 1.2 }, { loss: [5], rate: 1 }, tolerances)).toEqual([
      'output.loss.0: expected 5, got 6.1',
      'output.rate: expected 1, got 1.2',
    ]);
  });

  it('takes a tolerance named after one key for that key alone', () => {
    const tolerances = { abs: 0.2, responseRel: 0.01 };
    expect(
      differences({ spend: 60.1, response: 90.5 }, { spend: 60, response: 90 }, tolerances),
    ).toEqual([]);
    expect(
      differences({ spend: 60.3, response: 91 }, { spend: 60, response: 90 }, tolerances),
    ).toEqual(['output.spend: expected 60, got 60.3', 'output.response: expected 90, got 91']);
  });

  it('wants the printed digits where no tolerance is said', () => {
    expect(
      differences({ p: 0.2238451356 }, { p: 0.223845135596864 }, { effect: { abs: 1 } }),
    ).toEqual([]);
    expect(
      differences({ p: 0.22384 }, { p: 0.223845135596864 }, { effect: { abs: 1 } }),
    ).toHaveLength(1);
  });
});

// Three estimators of one curve: exact curves, sales that cannot tell, units. 巴斯模型的三种估计。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bassUnits, bassUnitsPerPeriodAt } from '@/model/product/bass';
import { bassFitOfPeriods, bassFitOfSpeeds, bassRegression } from '@/model/product/bass-fit';

// US home VCR sales 1980–89, thousands; a common teaching example.
const VCR = [840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890];
const curves = fc.record({
  innovationRatio: fc.double({ min: 0.003, max: 0.05, noNaN: true }),
  imitationRatio: fc.double({ min: 0.25, max: 0.8, noNaN: true }),
  potentialUnits: fc.double({ min: 100, max: 1e6, noNaN: true }),
});
const sales = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e5, noNaN: true })), {
  minLength: 3,
  maxLength: 12,
});

describe.each([
  [
    'bassFitOfPeriods()',
    bassFitOfPeriods,
    (curve: Parameters<typeof bassUnits>[0]) => bassUnits(curve, 20),
  ],
  [
    'bassFitOfSpeeds()',
    bassFitOfSpeeds,
    (curve: Parameters<typeof bassUnits>[0]) =>
      Array.from({ length: 20 }, (_, t) => bassUnitsPerPeriodAt(curve, t + 1)),
  ],
])('%s', (_, fit, salesOf) => {
  it('gives back the curve that made the sales', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        const { parameters, problem } = fit(salesOf(curve));
        expect(problem).toBeNull();
        expect((parameters?.innovationRatio ?? NaN) / curve.innovationRatio).toBeCloseTo(1, 5);
        expect((parameters?.imitationRatio ?? NaN) / curve.imitationRatio).toBeCloseTo(1, 5);
        expect((parameters?.potentialUnits ?? NaN) / curve.potentialUnits).toBeCloseTo(1, 5);
      }),
      { numRuns: 40 },
    );
  });

  it('follows the unit of sales', () => {
    const [one, thousand] = [fit(VCR), fit(VCR.map((count) => count * 1000))];
    expect(
      (thousand.parameters?.potentialUnits ?? NaN) / (one.parameters?.potentialUnits ?? NaN),
    ).toBeCloseTo(1000, 4);
    expect(thousand.parameters?.innovationRatio).toBeCloseTo(
      one.parameters?.innovationRatio ?? NaN,
      9,
    );
  });

  it('says that sales before the peak do not tell the potential, nor no sales', () => {
    expect(fit(VCR.slice(0, 4))).toMatchObject({ parameters: null, problem: 'notIdentified' });
    expect(fit([5, 5, 5, 5]).problem).toBe('notIdentified');
    expect(fit([0, 0, 0])).toMatchObject({
      parameters: null,
      problem: 'noSales',
      residualSquares: 0,
    });
  });

  it('answers for all sales without NaN, with parameters or a problem', () => {
    fc.assert(
      fc.property(sales, (units) => {
        const found = fit(units);
        expect(found.parameters === null).toBe(found.problem !== null);
        const numbers = Object.values(found.parameters ?? {});
        expect(
          [found.residualSquares, ...numbers].every(
            (value) => Number.isFinite(value) && value >= 0,
          ),
        ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('names the bad argument', () => {
    expect(() => fit([1, 2])).toThrow('units must have at least three periods, got 2');
    expect(() => fit([1, 2, -3])).toThrow('units[2] must be at least 0, got -3');
    expect(() => fit([1, 2, NaN])).toThrow('units[2] must be finite, got NaN');
  });
});

// The three equations of least squares solved with 40 digits (mpmath findroot).
it('agrees with forty digits on both least-squares curves', () => {
  const speeds = bassFitOfSpeeds(VCR);
  expect((speeds.parameters?.innovationRatio ?? NaN) / 0.006593959360456558).toBeCloseTo(1, 8);
  expect((speeds.parameters?.imitationRatio ?? NaN) / 0.6380912666319656).toBeCloseTo(1, 8);
  expect((speeds.parameters?.potentialUnits ?? NaN) / 67980.90800278094).toBeCloseTo(1, 8);
  expect(speeds.residualSquares / 3701668.589088417).toBeCloseTo(1, 12);
  const periods = bassFitOfPeriods(VCR);
  expect((periods.parameters?.innovationRatio ?? NaN) / 0.008788962557338555).toBeCloseTo(1, 8);
  expect((periods.parameters?.potentialUnits ?? NaN) / 67660.02492696416).toBeCloseTo(1, 8);
});

describe('bassRegression()', () => {
  it('has another market for the same sales than the curves have', () => {
    const { parameters } = bassRegression(VCR);
    expect(parameters?.potentialUnits).toBeCloseTo(62665.4469, 3);
    expect(bassFitOfSpeeds(VCR).parameters?.potentialUnits).toBeCloseTo(67980.9, 0);
    expect(bassFitOfPeriods(VCR).parameters?.potentialUnits).toBeCloseTo(67660.0, 0);
  });

  it('meets its own equation when the steps are exact', () => {
    const [a, b, c] = [20, 0.4, -0.0006];
    let sold = 0;
    const units = Array.from({ length: 9 }, () => {
      const now = a + b * sold + c * sold * sold;
      sold += now;
      return now;
    });
    const { coefficients, parameters } = bassRegression(units);
    expect(coefficients?.b).toBeCloseTo(b, 8);
    const { innovationRatio = NaN, imitationRatio = NaN, potentialUnits = NaN } = parameters ?? {};
    expect(innovationRatio * potentialUnits).toBeCloseTo(a, 7);
    expect(imitationRatio - innovationRatio).toBeCloseTo(b, 8);
  });

  it('says that its coefficients allow no market', () => {
    for (const units of [
      [5, 5, 5, 5],
      [7.3, 7.3, 7.3, 7.3, 7.3],
      [1, 2, 4, 8, 16, 33],
      [30, 10, 40, 5, 90],
    ]) {
      expect(bassRegression(units)).toMatchObject({ parameters: null, problem: 'noMarketSize' });
    }
    expect(bassRegression([0, 0, 0])).toEqual({
      coefficients: null,
      parameters: null,
      problem: 'noSales',
    });
  });

  it('answers for all sales without NaN', () => {
    fc.assert(
      fc.property(sales, (units) => {
        const { parameters, coefficients, problem } = bassRegression(units);
        expect(parameters === null).toBe(problem !== null);
        const numbers = [...Object.values(parameters ?? {}), ...Object.values(coefficients ?? {})];
        expect(numbers.every(Number.isFinite)).toBe(true);
        expect(Object.values(parameters ?? {}).every((value) => value >= 0)).toBe(true);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => bassRegression([1, 2])).toThrow('units must have at least three periods, got 2');
    expect(() => bassRegression([1, 2, Infinity])).toThrow('units[2] must be finite, got Infinity');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnySimulator, usedInputs } from '@/simulators/_frame/define';
import { stateCode, stateFrom, stateOf } from '@/simulators/_frame/state-code';
import { snapped } from '@/simulators/_frame/values';
import { everySimulator } from './_every';
import { anySample as spec } from './_sample';

const start = stateOf(spec, { scenario: 'near' });

/** A state that controls can reach. */
function stateArb(of: AnySimulator, scenario: string) {
  const keys = usedInputs(of, scenario);
  const values = fc.record(
    Object.fromEntries(
      keys.map((key) => {
        const { min, max } = of.inputs[key] ?? { min: 0, max: 1 };
        return [key, fc.double({ min, max, noNaN: true })];
      }),
    ),
  );
  return fc.record({ values, seed: fc.nat() }).map((drawn) => {
    const typed = Object.entries(drawn.values).map(([key, value]) => {
      const input = of.inputs[key];
      return [key, input ? snapped(input, value as number) : value];
    });
    return { scenario, seed: drawn.seed, values: of.start(scenario, Object.fromEntries(typed)) };
  });
}

describe('stateCode() and stateFrom()', () => {
  it('leave out what is as in the scenario, so that its exact numbers stay', () => {
    const far = stateOf(spec, { scenario: 'far' });
    expect(stateCode(spec, far)).toMatch(/^3_far_1__\w{4}$/);
    expect(stateFrom(spec, stateCode(spec, far))).toEqual({ state: far, trouble: null });
  });

  it.each([...everySimulator, spec].map((of) => [of.id, of] as const))(
    'bring back 500 states of each scenario of %s in under 200 plain characters',
    (_, of) => {
      for (const scenario of Object.keys(of.scenarios))
        fc.assert(
          fc.property(stateArb(of, scenario), (state) => {
            const code = stateCode(of, state);
            expect(code).toMatch(/^[\w.~-]{1,199}$/);
            expect(stateFrom(of, code)).toEqual({ state, trouble: null });
          }),
          { numRuns: 500 },
        );
    },
  );

  it.each([...everySimulator, spec].map((of) => [of.id, of] as const))(
    'read 2,000 texts of any kind into a valid state of %s, with a notice',
    (_, of) => {
      const likely = fc
        .array(fc.constantFrom('1', '3', '_', '.', '-', 'near', 'passive', 'zz', '9'), {
          maxLength: 40,
        })
        .map((parts) => parts.join(''));
      const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), likely);
      fc.assert(
        fc.property(any, (text) => {
          const { state, trouble } = stateFrom(of, text);
          expect(trouble).not.toBeNull();
          expect(Object.keys(of.scenarios)).toContain(state.scenario);
          for (const [key, { min, max }] of Object.entries(of.inputs)) {
            expect(state.values[key]).toBeGreaterThanOrEqual(min);
            expect(state.values[key]).toBeLessThanOrEqual(max);
          }
          expect(Number.isSafeInteger(state.seed)).toBe(true);
        }),
        { numRuns: 2000 },
      );
    },
  );

  it('keep what can be read of a damaged code', () => {
    const moved = { ...start, values: { ...start.values, priceYuan: 150 } };
    const code = stateCode(spec, moved);
    const { state, trouble } = stateFrom(spec, `${code.slice(0, -1)}!`);
    expect(trouble).toBe('damaged');
    expect(state).toEqual(moved);
  });

  it('open an old version at the start of its scenario', () => {
    const old = { ...spec, version: 2 };
    const code = stateCode(old, { ...start, values: { ...start.values, priceYuan: 150 } });
    expect(stateFrom(spec, code)).toEqual({ state: start, trouble: 'old' });
  });

  it('clamp a value that lies out of range now', () => {
    const wide = {
      ...spec,
      inputs: { ...spec.inputs, priceYuan: { ...spec.inputs.priceYuan, max: 900 } },
    };
    const code = stateCode(wide as AnySimulator, {
      ...start,
      values: { ...start.values, priceYuan: 900 },
    });
    const { state, trouble } = stateFrom(spec, code);
    expect(state.values.priceYuan).toBe(200);
    expect(trouble).toBe('clamped');
  });

  it('refuse the code of another simulator', () => {
    const code = stateCode({ ...spec, id: 'other' }, start);
    expect(stateFrom(spec, code).trouble).toBe('damaged');
  });
});

describe('stateOf()', () => {
  it('sets changes as if they had been typed', () => {
    const { values } = stateOf(spec, { scenario: 'near', values: { shareRatio: 9200 / 11520 } });
    expect(values.shareRatio).toBe(0.7986);
  });
});

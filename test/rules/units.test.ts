// The name of every input ends in the unit it declares. 输入名以单位结尾。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';

/** How a name ends, by unit. */
const endings: Record<string, RegExp> = {
  people: /Count$/,
  sessions: /Count$/,
  orders: /Count$/,
  pieces: /Count$/,
  yuan: /Yuan(Per[A-Z]\w*)?$/,
  ratio: /Ratio$/,
  points: /Points$/,
  times: /Times$/,
  days: /Days$/,
  hours: /Hours$/,
  minutes: /Minutes$/,
  seconds: /Seconds$/,
  // A bare number must not pretend to have a unit.
  none: /(?<!Count|Yuan|Ratio|Points|Times|Days|Hours|Minutes|Seconds)$/,
};

type Spec = { id: string; inputs: Record<string, { unit: string }> };

function misnamed({ id, inputs }: Spec): string[] {
  return Object.entries(inputs).flatMap(([name, { unit }]) => {
    const where = `src/simulators/${id}/spec.ts:1  input ${name}`;
    const ending = endings[unit];
    if (!ending)
      return [`${where} has the unit ${unit}: say in test/rules/units.test.ts how names end`];
    return ending.test(name)
      ? []
      : [`${where} is in ${unit}: its name must match ${ending.source}`];
  });
}

const specs = import.meta.glob<{ default: Spec }>('/src/simulators/*/spec.ts');

describe('inputs of simulators', () => {
  it('are named by their unit', async () => {
    const modules = await Promise.all(Object.values(specs).map((load) => load()));
    expectNone(modules.flatMap((module) => misnamed(module.default)));
  });

  it.each([
    ['price', 'yuan'],
    ['marginPercent', 'ratio'],
    ['buyers', 'people'],
    ['priceYuan', 'none'],
    ['weightKilograms', 'kilograms'],
  ])('would be told of %s in %s', (name, unit) => {
    expect(misnamed({ id: 'a', inputs: { [name]: { unit } } })).toHaveLength(1);
  });

  it('may be called so', () => {
    const inputs = {
      entrantCount: { unit: 'people' },
      step1Ratio: { unit: 'ratio' },
      feeYuanPerOrder: { unit: 'yuan' },
      elasticity: { unit: 'none' },
    };
    expect(misnamed({ id: 'a', inputs })).toEqual([]);
  });
});

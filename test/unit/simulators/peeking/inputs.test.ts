import { describe, expect, it } from 'vitest';
import { BETTER, inputs, planKeys, scenarios } from '@/simulators/peeking/inputs';

describe('scenarios', () => {
  it('open on equal versions and a look a day', () => {
    expect(inputs.truth.start).not.toBe(BETTER);
    expect(inputs.truth.choices[BETTER]).toBe('better');
    expect(inputs.looks.start).toBe(20);
    expect(scenarios.real?.values?.truth).toBe(BETTER);
  });

  it('let the plan be moved everywhere', () => {
    for (const { uses } of Object.values(scenarios))
      if (uses) expect(uses).toEqual(expect.arrayContaining([...planKeys]));
  });
});

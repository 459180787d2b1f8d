import { describe, expect, it } from 'vitest';
import { inputs, isForSale, savedKeyOf, savedKeys, scenarios } from '@/simulators/team-plan/inputs';
import { openTasks } from '@/simulators/team-plan/plan';
import spec from '@/simulators/team-plan/spec';

describe('controls', () => {
  it('buy days on fourteen tasks by their letters', () => {
    expect(savedKeys).toHaveLength(14);
    expect([savedKeyOf('A'), savedKeyOf('P')]).toEqual(['savedADays', null]);
  });

  it.each(Object.keys(scenarios))(
    'reach exactly as far as there are days to buy in %s',
    (scenario) => {
      // On the first day nothing is done yet.
      const tasks = openTasks(spec.start(scenario, { noticeDay: 0 }), scenario);
      for (const { name, maxReductionDays } of tasks) {
        const key = savedKeyOf(name);
        if (!key || !isForSale(scenario, name)) expect(maxReductionDays).toBe(0);
        else if (scenario === 'late') expect(maxReductionDays).toBeLessThanOrEqual(inputs[key].max);
        else expect(maxReductionDays).toBe(inputs[key].max);
      }
    },
  );
});

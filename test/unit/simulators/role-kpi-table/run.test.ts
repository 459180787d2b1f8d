import { describe, expect, it } from 'vitest';
import { loneMoves, runRoles } from '@/simulators/role-kpi-table/run';
import spec from '@/simulators/role-kpi-table/spec';

const at = (scenario: string, changes = {}) =>
  runRoles(spec.start(scenario, changes), { scenario, seed: 1 });

describe('runRoles()', () => {
  it('pays each role its own figure, as a share of what six separate roles reach', () => {
    const { bonusRatios, kpis } = at('selfish');
    for (const bonus of Object.values(bonusRatios)) expect(bonus).toBeCloseTo(1, 2);
    expect(kpis.stockUnits).toBeGreaterThan(at('opening').kpis.stockUnits);
  });

  it('pays nobody, and takes nothing back, when all follows a loss', () => {
    const { bonusRatios } = at('selfish', { teamRatio: 1 });
    expect(Object.values(bonusRatios)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('changes the shop as the instructor does, and says so', () => {
    const patient = at('opening', { patience: 15 });
    expect(patient.outcome.abandonRatio).toBeLessThan(at('opening').outcome.abandonRatio);
    expect(at('opening', { upliftRatio: 0 }).outcome.demandUnits).toBeLessThan(
      at('opening').outcome.demandUnits,
    );
    expect([patient.isAsReduced, at('opening').isAsReduced]).toEqual([false, true]);
  });

  it('takes the shop of the scenario', () => {
    expect(at('apparel').outcome.visitorCount).toBeCloseTo(130_000, 6);
    expect(at('seatData').outcome).toEqual(at('opening').outcome);
  });
});

describe('loneMoves()', () => {
  it('hurts most where the planner goes to the deepest discount', () => {
    const moves = loneMoves(at('opening'));
    const worst = moves.toSorted((a, b) => a.effectYuan - b.effectYuan)[0];
    expect([worst?.role, worst?.to]).toEqual(['discountRatio', 0.4]);
    expect(moves).toHaveLength(6);
  });

  it('moves nobody where all six are at their best', () => {
    for (const { effectYuan } of loneMoves(at('selfish'))) expect(effectYuan).toBe(0);
  });

  it('knows only the own lever in a seat', () => {
    expect(loneMoves(at('seatGoods')).map(({ role }) => role)).toEqual(['stockUnits']);
  });
});

// Load by role: hours are shared out, faults are named. 分工负荷：工时守恒，缺陷指名。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raciLoad, type RaciRole } from '@/model/project/raci-load';

const PEOPLE = ['ann', 'bo', 'cy', 'di'];
const CAPACITY = { ann: 40, bo: 40, cy: 40, di: 40 };
const roles = fc.array(fc.constantFrom<RaciRole | null>('R', 'A', 'AR', 'C', 'I', null), {
  minLength: 4,
  maxLength: 4,
});
const tasks = fc.array(fc.tuple(fc.nat({ max: 100 }), roles), { maxLength: 6 }).map((list) =>
  list.map(([workHours, parts], i) => ({
    name: `t${i}`,
    workHours,
    roles: Object.fromEntries(
      parts.flatMap((role, person) => (role ? [[PEOPLE[person] ?? '', role] as const] : [])),
    ),
  })),
);
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe('raciLoad()', () => {
  it('shares work equally and adds the rest on top', () => {
    const load = raciLoad(
      [
        { name: 'plan', workHours: 60, roles: { ann: 'AR', bo: 'R', cy: 'C', di: 'I' } },
        { name: 'page', workHours: 100, roles: { ann: 'A', cy: 'R' } },
      ],
      CAPACITY,
    );
    // 30 + 10 for answering; 30; 3 for being asked + 100; nothing for being told.
    expect(load.loadHours).toEqual({ ann: 40, bo: 30, cy: 103, di: 0 });
    expect(load.utilisationRatios['cy']).toBeCloseTo(2.575, 12);
    expect(load.overloaded).toEqual(['cy']);
    expect([load.withoutSingleA, load.withoutR]).toEqual([[], []]);
  });

  it('names tasks without one owner and tasks that nobody does', () => {
    const load = raciLoad(
      [
        { name: 'two', workHours: 10, roles: { ann: 'AR', bo: 'A' } },
        { name: 'none', workHours: 10, roles: { ann: 'R' } },
        { name: 'idle', workHours: 10, roles: { ann: 'A', bo: 'C' } },
      ],
      CAPACITY,
    );
    expect(load.withoutSingleA).toEqual(['two', 'none']);
    expect(load.withoutR).toEqual(['idle']);
  });

  it('loses and invents no hours: without extras the loads are the work that is done', () => {
    const none = { accountableRatio: 0, consultedRatio: 0, informedRatio: 0 };
    fc.assert(
      fc.property(tasks, (list) => {
        const { loadHours, withoutR } = raciLoad(list, CAPACITY, none);
        const done = list.filter(({ name }) => !withoutR.includes(name));
        expect(sum(Object.values(loadHours))).toBeCloseTo(
          sum(done.map(({ workHours }) => workHours)),
          8,
        );
        const usual = raciLoad(list, CAPACITY);
        for (const person of PEOPLE) {
          expect(usual.loadHours[person]).toBeGreaterThanOrEqual((loadHours[person] ?? NaN) - 1e-9);
        }
        const mixed = raciLoad([...list].reverse(), CAPACITY).loadHours;
        for (const person of PEOPLE) {
          expect(mixed[person]).toBeCloseTo(usual.loadHours[person] ?? NaN, 8);
        }
        expect(usual.withoutSingleA.every((name) => list.some((task) => task.name === name))).toBe(
          true,
        );
      }),
    );
  });

  it('is full, not overloaded, at exactly 100 %', () => {
    const task = { name: 't', workHours: 40, roles: { ann: 'AR' } as const };
    expect(raciLoad([task], { ann: 40 }).overloaded).toEqual([]);
    expect(raciLoad([], { ann: 40 }).loadHours).toEqual({ ann: 0 });
  });

  it('names the bad argument', () => {
    const task = { name: 't', workHours: 1, roles: { ann: 'R' as RaciRole } };
    expect(() => raciLoad([task], {})).toThrow('capacityHours must have at least one value');
    expect(() => raciLoad([task], { ann: 0 })).toThrow('capacityHours[0] must be above 0, got 0');
    expect(() => raciLoad([task], { bo: 1 })).toThrow(
      'roles of t must be of people with capacity, got ann',
    );
    expect(() => raciLoad([{ ...task, workHours: -1 }], { ann: 1 })).toThrow('workHours must be');
    const odd = { ...task, roles: { ann: 'X' as RaciRole } };
    expect(() => raciLoad([odd], { ann: 1 })).toThrow('roles of t must be R, A, AR, C or I, got X');
    const weights = { accountableRatio: 10, consultedRatio: 0, informedRatio: 0 };
    expect(() => raciLoad([task], { ann: 1 }, weights)).toThrow(
      'accountableRatio must be between 0 and 1, got 10',
    );
  });
});

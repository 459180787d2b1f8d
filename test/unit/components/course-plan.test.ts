import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFor, planFor } from '@/components/course-plan';

const lesson = (id: string, changes: object = {}) => ({
  id,
  minutes: 12,
  partCount: 6,
  readCount: 0,
  roles: ['service'],
  ...changes,
});

describe('planFor()', () => {
  it('fills the time with whole lessons, then with parts of the next', () => {
    expect(planFor([lesson('a'), lesson('b'), lesson('c')], 20, '')).toEqual([
      { id: 'a', partCount: 6, isWhole: true, minutes: 12 },
      { id: 'b', partCount: 4, isWhole: false, minutes: 8 },
    ]);
  });

  it('goes on where the reader stopped', () => {
    const begun = lesson('a', { readCount: 5 });
    expect(planFor([begun, lesson('b')], 5, '')).toEqual([
      { id: 'a', partCount: 1, isWhole: true, minutes: 2 },
      { id: 'b', partCount: 1, isWhole: false, minutes: 2 },
    ]);
  });

  it('proposes one part where not even one fits', () => {
    const long = lesson('a', { minutes: 18, partCount: 2 });
    expect(planFor([long], 5, '')).toEqual([{ id: 'a', partCount: 1, isWhole: false, minutes: 9 }]);
  });

  it('leaves out what is read, and what is for other roles', () => {
    const lessons = [
      lesson('read', { readCount: 6 }),
      lesson('other', { roles: ['planner'] }),
      lesson('mine'),
    ];
    expect(planFor(lessons, 60, 'service').map(({ id }) => id)).toEqual(['mine']);
    expect(planFor([lesson('a', { readCount: 6 })], 60, '')).toEqual([]);
  });

  it('never takes longer than there is, but for the first part', () => {
    const some = fc.record({
      id: fc.string(),
      minutes: fc.integer({ min: 5, max: 18 }),
      partCount: fc.integer({ min: 1, max: 9 }),
      readCount: fc.constant(0),
      roles: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(some), fc.integer({ min: 5, max: 60 }), (lessons, minutes) => {
        const plan = planFor(lessons, minutes, '');
        const taken = plan.reduce((sum, step) => sum + step.minutes, 0);
        const firstPart = (lessons[0]?.minutes ?? 0) / (lessons[0]?.partCount ?? 1);
        expect(taken).toBeLessThanOrEqual(Math.max(minutes, firstPart) + 1e-6);
        expect(plan.slice(0, -1).every(({ isWhole }) => isWhole)).toBe(true);
      }),
    );
  });
});

describe('isFor()', () => {
  it('takes everybody for no role, and a lesson without roles for all', () => {
    expect(isFor({ roles: ['planner'] }, '')).toBe(true);
    expect(isFor({ roles: [] }, 'service')).toBe(true);
    expect(isFor({ roles: ['planner'] }, 'service')).toBe(false);
  });
});

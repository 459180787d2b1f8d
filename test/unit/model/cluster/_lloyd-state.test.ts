// Labels, sums and bounds of one step. 单步的标签、合计与上下界。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPoint,
  assignAll,
  assignOne,
  lloydState,
  ownDistance,
  squaredDistance,
} from '@/model/cluster/_lloyd-state';
import { pointsOf } from '@/model/cluster/points';
import { clouds, distance, pointAt } from './_clouds';

const START = Float64Array.of(0, 0, 3, 1, -2, 2);
const LINE = pointsOf([[0, 2, 10]]);

describe('squaredDistance()', () => {
  it('takes points out of flat lists', () => {
    expect(squaredDistance(Float64Array.of(9, 0, 0), 1, Float64Array.of(3, 4), 0, 2)).toBe(25);
  });
});

describe('assignAll()', () => {
  it('gives every point its nearest centre, with true bounds', () => {
    fc.assert(
      fc.property(clouds, (points) => {
        const state = lloydState(points, START);
        expect(assignAll(state)).toBe(points.count);
        for (let i = 0; i < points.count; i++) {
          const gaps = [0, 1, 2].map((j) =>
            distance(pointAt(points, i), [...START.subarray(2 * j, 2 * j + 2)]),
          );
          const label = state.labels[i] as number;
          const sorted = [...gaps].sort((a, b) => a - b);
          expect(gaps[label]).toBeCloseTo(sorted[0] as number, 12);
          expect(state.upper[i]).toBeCloseTo(sorted[0] as number, 12);
          expect(state.lower[i]).toBeCloseTo(sorted[1] as number, 12);
          expect(Math.sqrt(ownDistance(state, i))).toBeCloseTo(sorted[0] as number, 12);
        }
        expect(state.counts.reduce((sum, count) => sum + count, 0)).toBe(points.count);
        expect(assignAll(state)).toBe(0);
      }),
    );
  });
});

describe('assignOne() and addPoint()', () => {
  it('move a point and its sums from one cluster to another', () => {
    const state = lloydState(LINE, Float64Array.of(0, 10));
    assignAll(state);
    state.centers.set([-50, 0]);
    expect(assignOne(state, 1)).toBe(true);
    expect(assignOne(state, 1)).toBe(false);
    expect([...state.sums]).toEqual([0, 12]);
    expect([...state.counts]).toEqual([1, 2]);
    addPoint(state, 1, 2, -1);
    expect([...state.sums]).toEqual([0, 2]);
  });

  it('leave a point where it is on a tie', () => {
    const state = lloydState(pointsOf([[5]]), Float64Array.of(0, 10));
    assignOne(state, 0);
    expect(state.labels[0]).toBe(0);
    state.labels[0] = 1;
    expect(assignOne(state, 0)).toBe(false);
  });
});

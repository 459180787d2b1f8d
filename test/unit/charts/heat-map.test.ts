import { describe, expect, it } from 'vitest';
import { shadePaths } from '@/charts/heat-map';

describe('shadePaths()', () => {
  it('gives one shape a shade and leaves what is below the first blank', () => {
    const rows = [
      [-1, 0.2],
      [0.6, 0.6],
    ];
    expect(shadePaths(rows, [0, 0.5])).toEqual(['M50 50h50v50H50Z', 'M0 0h100v50H0Z']);
  });
});

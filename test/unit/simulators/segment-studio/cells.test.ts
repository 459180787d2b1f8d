import { describe, expect, it } from 'vitest';
import { type Cell, cellsOf, cellText } from '@/simulators/segment-studio/cells';
import { steps } from '@/simulators/segment-studio/scales';

describe('cellText() and cellsOf()', () => {
  it('give back every customer, those alike as one', () => {
    const list: Cell['steps'][] = [
      [0, 0, 0],
      [28, 30, 60],
      [3, 2, 10],
      [3, 2, 10],
      [4, 2, 10],
    ];
    const cells = cellsOf(cellText(list, steps), steps);
    const seen = cells.map((cell) => [cell.customerCount, ...cell.steps].join());
    expect(seen.toSorted()).toEqual(['1,0,0,0', '1,28,30,60', '1,4,2,10', '2,3,2,10'].toSorted());
  });

  it('stands for them by values inside their steps', () => {
    const [cell] = cellsOf(cellText([[9, 3, 20]], steps), steps);
    cell?.values.forEach((value, feature) => {
      const starts = steps[feature] as number[];
      const step = cell.steps[feature] as number;
      expect(value).toBeGreaterThanOrEqual(starts[step] as number);
      expect(value).toBeLessThan(starts[step + 1] as number);
    });
  });
});

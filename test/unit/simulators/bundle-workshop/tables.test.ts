import { describe, expect, it } from 'vitest';
import { runBundle } from '@/simulators/bundle-workshop/run';
import spec from '@/simulators/bundle-workshop/spec';
import { heatTable, modesTable, surveyTable } from '@/simulators/bundle-workshop/tables';

const at = (scenario: string, changes = {}) =>
  runBundle(spec.start(scenario, changes), { scenario, seed: 1 });

describe('modesTable()', () => {
  it('leaves the prices of what is not on sale empty', () => {
    const [separate, pure, mixed] = modesTable(at('opposite')).rows.map(({ cells }) =>
      cells.slice(2),
    );
    expect(separate?.[2]).toBeNull();
    expect(pure?.slice(0, 2)).toEqual([null, null]);
    expect(mixed?.every((price) => price !== null)).toBe(true);
  });
});

describe('heatTable()', () => {
  it('follows the ridge: the best of the first good’s prices at each price of the bundle', () => {
    const { rows } = heatTable(at('opposite'));
    expect(rows).toHaveLength(20);
    const most = Math.max(...rows.map(({ cells }) => cells[1] ?? 0));
    const best = rows.find(({ cells }) => cells[1] === most);
    expect(best?.cells[0]).toBeGreaterThan(60);
  });
});

describe('surveyTable()', () => {
  it('is empty where all were asked', () => {
    expect(surveyTable(at('mild')).rows[0]?.cells.slice(0, 2)).toEqual([null, null]);
    expect(surveyTable(at('mild', { surveyCount: 100 })).rows[0]?.cells[0]).toBeGreaterThan(0);
  });
});

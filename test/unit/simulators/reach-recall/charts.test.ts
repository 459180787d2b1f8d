import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { costRows, frequencyRows, recallLines, useRows } from '@/simulators/reach-recall/charts';
import spec from '@/simulators/reach-recall/spec';
import { phrasesOf } from '../_frame/_every';
import { at, BURST } from './_at';

const text = phrasesOf(spec as unknown as AnySimulator, 'en');
const context = { scenario: 'preheat', seed: 1 };

describe('recallLines()', () => {
  it('puts the plan first, and the start behind where it differs', () => {
    expect(
      recallLines(at('preheat'), at('preheat'), context, text).map((one) => one.label),
    ).toEqual(['Drip (your plan)', 'Burst (same exposures)', 'Pulses (same exposures)']);
    const moved = recallLines(at('preheat', { schedule: BURST }), at('preheat'), context, text);
    expect(moved.map((one) => one.label).at(-1)).toBe('the starting point');
  });

  it('draws no start of another length', () => {
    expect(recallLines(at('preheat', { horizon: 60 }), at('preheat'), context, text)).toHaveLength(
      3,
    );
  });
});

describe('the rows', () => {
  it('show no mark of no cap where there is no cap', () => {
    expect(frequencyRows(at('preheat'), text).every(({ ghost }) => ghost === undefined)).toBe(true);
    expect(useRows(at('preheat', { cap: 4 }), text).every(({ ghost }) => ghost !== undefined)).toBe(
      true,
    );
  });

  it('set off the times that are enough, and the reader’s own cap', () => {
    const strong = frequencyRows(at('preheat'), text).map(({ isStrong }) => isStrong);
    expect(strong.indexOf(true)).toBe(3);
    const rows = costRows(at('preheat', { cap: 2 }), text);
    expect(rows.find(({ isStrong }) => isStrong)?.valueText).toBe('nobody sees enough');
    expect(rows.at(-1)?.label).toBe('No cap');
  });
});

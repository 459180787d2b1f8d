import { describe, expect, it } from 'vitest';
import { charts } from '@/simulators/segment-studio/charts';
import { at, context } from './_studio';

describe('charts', () => {
  it('have as many rows as there are segments, and rungs', () => {
    const result = at('real', { segments: 5 });
    const rows = Object.entries(charts).map(([name, chart]) => [
      name,
      chart.table(result, result, context('real')).rows.length,
    ]);
    expect(Object.fromEntries(rows)).toEqual({ map: 5, profile: 5, offers: 5, ladder: 8 });
  });
});

import { describe, expect, it } from 'vitest';
import cottonLane from '@/simulators/segment-studio/cotton-lane.reduce';

describe('the groups of the case', () => {
  it('are eight, 86,000 customers, each of other levels', () => {
    const { cells } = cottonLane;
    expect(cells.reduce((sum, { customerCount }) => sum + customerCount, 0)).toBe(86_000);
    expect(new Set(cells.map(({ steps }) => steps.join())).size).toBe(8);
    expect(cottonLane.marginRatio).toBe(0.5615);
  });

  it('lie on the side of the thresholds that their levels say', () => {
    for (const { steps, values } of cottonLane.cells)
      steps.forEach((step, feature) => {
        const line = cottonLane.steps[feature]?.[1] ?? NaN;
        // One group averages 1.4 to 1.5 orders and another 3.1: levels of orders hold on average too.
        expect((values[feature] ?? NaN) >= line).toBe(step === 1);
      });
  });
});

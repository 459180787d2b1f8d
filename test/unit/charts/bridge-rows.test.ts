import { describe, expect, it } from 'vitest';
import { bridgeShapes, type BridgeRow } from '@/charts/bridge-rows';

const row = (kind: 'total' | 'step', value: number): BridgeRow => ({
  label: kind,
  kind,
  value,
  valueText: String(value),
});

describe('bridgeShapes()', () => {
  it('starts each step where the row above ended, and totals at zero', () => {
    const { shapes, zeroX } = bridgeShapes([
      row('total', 40),
      row('step', 40),
      row('step', -60),
      row('total', 20),
    ]);
    expect(zeroX).toBe('0%');
    expect(shapes.map(({ fromX }) => fromX)).toEqual(['0%', '50%', '100%', '0%']);
    expect(shapes.map(({ x, width }) => [x, width])).toEqual([
      ['0%', '50%'],
      ['50%', '50%'],
      ['25%', '75%'],
      ['0%', '25%'],
    ]);
    expect(shapes.map(({ direction }) => direction)).toEqual(['up', 'up', 'down', 'up']);
  });

  it('keeps room below zero for losses, with a tick at zero', () => {
    const { shapes, zeroX, ticks } = bridgeShapes([
      row('total', 10),
      row('step', -50),
      row('total', -40),
    ]);
    expect(zeroX).toBe('80%');
    expect(shapes[2]).toMatchObject({ x: '0%', width: '80%', direction: 'down' });
    expect(ticks.some(({ value }) => value === 0)).toBe(true);
  });

  it('draws nothing where nothing is', () => {
    const { shapes } = bridgeShapes([row('total', 0), row('step', 0)]);
    expect(shapes.map(({ width }) => width)).toEqual(['0%', '0%']);
    expect(shapes[1]?.direction).toBe('same');
  });
});

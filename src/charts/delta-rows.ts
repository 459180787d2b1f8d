// Geometry of bars that go up or down from zero. 以零为界、可正可负的条形。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks, roundEnds } from './ticks';

/** One gain or loss with its words. 一行增减。 */
export interface DeltaRow {
  label: string;
  value: number;
  /** The value as it is read, with its sign. */
  valueText: string;
}

interface DeltaShape {
  x: string;
  width: string;
  direction: 'up' | 'down' | 'same';
}

/** Bars from zero to each value on an axis that holds them all. 从零画到各值的条形。 */
export function deltaShapes(rows: readonly DeltaRow[]): {
  shapes: DeltaShape[];
  zeroX: string;
  ticks: Tick[];
} {
  const values = rows.map(({ value }) => value);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values) || (lowest < 0 ? 0 : 1);
  const [low, high] = roundEnds(lowest, highest);
  const at = (value: number) => (value - low) / (high - low);
  return {
    shapes: values.map((value) => ({
      x: percent(Math.min(at(0), at(value))),
      width: percent(Math.abs(at(value) - at(0))),
      direction: value > 0 ? 'up' : value < 0 ? 'down' : 'same',
    })),
    zeroX: percent(at(0)),
    ticks: fewTicks(low, high).map((value) => tickAt(value, at(value))),
  };
}

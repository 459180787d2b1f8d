// Geometry of a bridge: from one total to another, step by step. 从一个总数走到另一个总数的桥图。
import { percent, type Tick, tickAt } from './bar-rows';
import { fewTicks, roundEnds } from './ticks';

/** One bar of a bridge with its words. 桥图的一行。 */
export interface BridgeRow {
  label: string;
  /** A total stands on zero; a step goes on from where the row above ended. */
  kind: 'total' | 'step';
  /** The total, or what the step adds. */
  value: number;
  valueText: string;
  /** What else is read beside the label. */
  note?: string;
  /** Said above the row: what the rows from here on are. */
  heading?: string;
}

interface BridgeShape {
  x: string;
  width: string;
  /** Where the row above ended, and this one begins. */
  fromX: string;
  direction: 'up' | 'down' | 'same';
}

/** Bars from zero for totals and from the row above for steps, on one axis. 桥图各行的位置。 */
export function bridgeShapes(rows: readonly BridgeRow[]): {
  shapes: BridgeShape[];
  zeroX: string;
  ticks: Tick[];
} {
  let level = 0;
  const spans = rows.map(({ kind, value }) => {
    const from = kind === 'total' ? 0 : level;
    level = from + value;
    return { from, to: level, value };
  });
  const ends = spans.flatMap(({ from, to }) => [from, to]);
  const lowest = Math.min(0, ...ends);
  const [low, high] = roundEnds(lowest, Math.max(0, ...ends) || (lowest < 0 ? 0 : 1));
  const at = (value: number) => (value - low) / (high - low);
  return {
    shapes: spans.map(({ from, to, value }) => ({
      x: percent(Math.min(at(from), at(to))),
      width: percent(Math.abs(at(to) - at(from))),
      fromX: percent(at(from)),
      direction: value > 0 ? 'up' : value < 0 ? 'down' : 'same',
    })),
    zeroX: percent(at(0)),
    ticks: fewTicks(low, high).map((value) => tickAt(value, at(value))),
  };
}

// Round numbers for an axis. 坐标轴上的整齐刻度。
import { nice, ticks } from 'd3-array';

/** Round values from low to high, `most` of them or fewer. 不超过给定个数的刻度。 */
export function fewTicks(low: number, high: number, most = 5): number[] {
  for (let wanted = most; wanted > 1; wanted--) {
    const values = ticks(low, high, wanted);
    if (values.length <= most) return values;
  }
  return ticks(low, high, 1);
}

/** Round ends of an axis that holds low to high. 坐标轴的整齐两端。 */
export function roundEnds(low: number, high: number): [low: number, high: number] {
  // A sum that should be 1 and is a hair more must not lengthen the axis by a step.
  const hair = 1e-9 * (high - low);
  const [from, to] = nice(low + hair, high - hair, 4);
  return [Math.min(from, low), Math.max(to, high)];
}

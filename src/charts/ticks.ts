// Round numbers for an axis. 坐标轴上的整齐刻度。
import { ticks } from 'd3-array';

/** Round values from low to high, `most` of them or fewer. 不超过给定个数的刻度。 */
export function fewTicks(low: number, high: number, most = 5): number[] {
  for (let wanted = most; wanted > 1; wanted--) {
    const values = ticks(low, high, wanted);
    if (values.length <= most) return values;
  }
  return ticks(low, high, 1);
}

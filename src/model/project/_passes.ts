// Earliest and latest times of a network, without checks, for many runs. 网络的正推与逆推。
import type { Network } from './_network';

/**
 * Earliest start of each activity and the length of the whole. 最早开始时间与总工期。
 *
 * @param network   predecessors and an order
 * @param durations days of each activity, >= 0
 * @returns starts and length, days
 * @source Kelley & Walker 1959, Proc. Eastern Joint Computer Conference, 160–173
 * @example earliestStarts({ before: [[], [0]], after: [[1], []], order: [0, 1] }, [3, 2])
 *   // { starts: [0, 3], length: 5 }
 */
export function earliestStarts(
  { before, order }: Network,
  durations: ArrayLike<number>,
): { starts: Float64Array; length: number } {
  const starts = new Float64Array(durations.length);
  let length = 0;
  for (const i of order) {
    let start = 0;
    for (const from of before[i] as number[]) {
      start = Math.max(start, (starts[from] as number) + (durations[from] as number));
    }
    starts[i] = start;
    length = Math.max(length, start + (durations[i] as number));
  }
  return { starts, length };
}

/**
 * Latest start of each activity that still meets an end. 最晚开始时间。
 *
 * @param network   followers and an order
 * @param durations days of each activity, >= 0
 * @param end       days by which all must end, >= the length of the whole
 * @returns starts, days
 * @source Kelley & Walker 1959, Proc. Eastern Joint Computer Conference, 160–173
 * @example latestStarts({ before: [[], []], after: [[], []], order: [0, 1] }, [3, 2], 3) // [0, 1]
 */
export function latestStarts(
  { after, order }: Network,
  durations: ArrayLike<number>,
  end: number,
): Float64Array {
  const starts = new Float64Array(durations.length);
  for (let place = order.length - 1; place >= 0; place--) {
    const i = order[place] as number;
    let finish = end;
    for (const next of after[i] as number[]) finish = Math.min(finish, starts[next] as number);
    starts[i] = finish - (durations[i] as number);
  }
  return starts;
}

/**
 * Slack below which there is none: what sums of fractions leave over. 舍入误差的界限。
 *
 * @param length length of the whole, days, >= 0
 * @returns days
 * @source own definition
 * @example roundingOf(50) // 5e-8
 */
export function roundingOf(length: number): number {
  return 1e-9 * length;
}

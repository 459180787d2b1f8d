// Climbs a hill of many dimensions inside bounds and a fixed sum. 在总额与上下限之内加速爬坡。
import { tell, type Watch } from '../_watch';
import { type Box, projectOnto } from './_bounded-projection';

/** The hill and where one may walk. 目标与可行域。 */
export interface Climb {
  /** height at a point; writes the slope into `gradient`. 目标值与梯度 */
  heightAt: (point: Float64Array, gradient: Float64Array) => number;
  /** bounds of each cell. 上下限 */
  box: Box;
  /** what the cells add up to. 总和 */
  sum: number;
  /** a point that keeps both. 起点 */
  start: Float64Array;
}

/** Where the climb ended, and how far from the top it can be at most. 终点与差距上界。 */
export interface Summit {
  /** the point reached. 终点 */
  point: Float64Array;
  /** height there. 高度 */
  height: number;
  /** slope there. 梯度 */
  gradient: Float64Array;
  /** no point is higher by more than this, for a concave hill. 与最优值的差距上界 */
  gap: number;
  /** steps made. 步数 */
  steps: number;
}

const STEPS_BETWEEN_LOOKS = 20;

/**
 * Highest point within bounds and sum, by accelerated steps along the slope. 加速投影梯度法。
 *
 * @param climb    hill, bounds, sum and start, in units in which steps of about 1 make sense
 * @param maxSteps most steps, whole, >= 1
 * @param options  `enough`: gap at which to stop, in shares of the height; `watch`: progress and stop
 * @returns the point reached with a bound on what is missing
 * @source Nesterov 1983, Soviet Math. Dokl. 27, 372–376; Tseng 2008, On Accelerated Proximal Gradient
 *   Methods, algorithm 1; O’Donoghue & Candès 2015, Found. Comput. Math. 15, 715–732 (restart)
 * @formula y = (1-\theta) x + \theta v, \quad v^+ = P\left(v + \tfrac{1}{\theta L} \nabla F(y)\right), \quad x^+ = (1-\theta) x + \theta v^+
 * @example acceleratedClimb({ heightAt: ([x], g) => { g[0] = 1; return x; }, sum: 1, start: Float64Array.of(1),
 *   box: { low: Float64Array.of(0), high: Float64Array.of(1) } }, 9, { enough: 0 }).height // 1
 */
export function acceleratedClimb(
  climb: Climb,
  maxSteps: number,
  { enough, watch }: { enough: number; watch?: Watch | undefined },
): Summit {
  const { heightAt, start } = climb;
  const state = {
    x: Float64Array.from(start),
    v: Float64Array.from(start),
    y: new Float64Array(start.length),
    slopeAtY: new Float64Array(start.length),
    slope: new Float64Array(start.length),
    nextV: new Float64Array(start.length),
    nextX: new Float64Array(start.length),
    theta: 1,
    bend: 0,
    taken: 0,
    height: 0,
  };
  state.height = heightAt(state.x, state.slope);
  let gap = gapAt(climb, state);
  let steps = 0;
  while (steps < maxSteps && gap > enough * Math.abs(state.height)) {
    step(climb, state);
    steps++;
    if (steps % STEPS_BETWEEN_LOOKS === 0 || steps === maxSteps) {
      tell(watch, steps / maxSteps);
      gap = gapAt(climb, state);
    }
  }
  return { point: state.x, height: state.height, gradient: state.slope, gap, steps };
}

type State = Record<'x' | 'v' | 'y' | 'slopeAtY' | 'slope' | 'nextV' | 'nextX', Float64Array> &
  Record<'theta' | 'bend' | 'taken' | 'height', number>;

function step({ heightAt, box, sum }: Climb, state: State): void {
  const { x, v, y, slopeAtY, slope, nextV, nextX, theta } = state;
  for (let i = 0; i < x.length; i++)
    y[i] = (1 - theta) * (x[i] as number) + theta * (v[i] as number);
  const heightAtY = heightAt(y, slopeAtY);
  if (state.bend === 0) state.bend = 1e-6 * Math.max(...slopeAtY.map(Math.abs), 1e-300);
  for (;;) {
    const length = 1 / (theta * state.bend);
    for (let i = 0; i < x.length; i++)
      nextV[i] = (v[i] as number) + length * (slopeAtY[i] as number);
    state.taken = projectOnto(nextV, box, sum, state.taken);
    let [rise, distance] = [0, 0];
    for (let i = 0; i < x.length; i++) {
      const next = (1 - theta) * (x[i] as number) + theta * (nextV[i] as number);
      const move = next - (y[i] as number);
      nextX[i] = next;
      rise += (slopeAtY[i] as number) * move;
      distance += move * move;
    }
    const height = heightAt(nextX, slope);
    const isBelow =
      height >= heightAtY + rise - (state.bend / 2) * distance - 1e-13 * Math.abs(height);
    if (isBelow || distance === 0) {
      settle(state, height);
      return;
    }
    state.bend *= 2;
  }
}

function settle(state: State, height: number): void {
  const { x, v, slopeAtY, nextV, nextX, theta } = state;
  let ahead = 0;
  for (let i = 0; i < x.length; i++) {
    ahead += (slopeAtY[i] as number) * ((nextX[i] as number) - (x[i] as number));
  }
  x.set(nextX);
  // Going downhill means that the run-up leads astray: begin a new one from here.
  const isAstray = ahead < 0;
  v.set(isAstray ? nextX : nextV);
  state.theta = isAstray ? 1 : (theta * (Math.sqrt(theta * theta + 4) - theta)) / 2;
  state.height = height;
  // The hill may be flatter further on; a wrong guess costs one doubling.
  state.bend *= 0.9;
}

// A concave hill lies below its slope, and along the slope the best point fills the steepest cells first.
function gapAt({ box, sum }: Climb, { x, slope }: State): number {
  const order = Uint32Array.from(x.keys()).sort(
    (a, b) => (slope[b] as number) - (slope[a] as number),
  );
  let left = sum - box.low.reduce((all, one) => all + one, 0);
  let gap = 0;
  for (const i of order) {
    const more = Math.min(left, (box.high[i] as number) - (box.low[i] as number));
    left -= more;
    gap += (slope[i] as number) * ((box.low[i] as number) + more - (x[i] as number));
  }
  return Math.max(0, gap);
}

// Runs off the main thread, for simulators whose model is slow. 慢模型放到主线程之外运行。
import type { AnySimulator } from './define';
import { lastWins } from './last-wins';
import type { SimState } from './state-code';

/** A finished run: the state and what came of it. 一次算完的状态与结果。 */
export interface Ran<R> {
  state: SimState;
  result: R;
}

/** Starts slow runs of which the newest is shown, or nothing if the model is fast. 慢计算的入口。 */
export function slowRuns<R>(
  spec: AnySimulator,
  stage: Parameters<typeof lastWins<SimState, Ran<R>>>[1],
): ((state: SimState) => Promise<void>) | undefined {
  const runLater = spec.runLater?.bind(spec);
  if (!runLater) return undefined;
  return lastWins<SimState, Ran<R>>(
    async (state, onProgress) => ({
      state,
      result: (await runLater(state.values, state, onProgress)) as R,
    }),
    stage,
  );
}

// What a run is compared with: a start, or an earlier run that was kept as A. 与什么比较：起点，或留作 A 的一次运行。
import { type AnySimulator, usedInputs } from './define';
import type { Ran } from './slow-runs';
import { type SimState, stateOf } from './state-code';

/** The other side of every comparison on the page. 对照的一方。 */
export interface Base<R> extends Ran<R> {
  /** Kept by the reader, not the start of a scenario. */
  isPinned: boolean;
}

/** Keeps one run as A, beside which every later one is B. 留住一次运行作 A，之后的都是 B。 */
export class Comparison<R> {
  pinned: Ran<R> | null = $state.raw(null);
  readonly #spec: AnySimulator;
  readonly #run: (state: SimState) => R;
  #start: { key: string; base: Base<R> } | undefined;

  constructor(spec: AnySimulator, run: (state: SimState) => R) {
    this.#spec = spec;
    this.#run = run;
  }

  /** A, or the start of the scenario that this one is compared with. 对照的结果。 */
  baseOf({ scenario, seed }: SimState): Base<R> {
    if (this.pinned) return { ...this.pinned, isPinned: true };
    const against = this.#spec.scenarios[scenario]?.against ?? scenario;
    const key = `${against} ${seed}`;
    // A start is the same at every move of a control.
    if (this.#start?.key !== key) {
      const state = { ...stateOf(this.#spec, { scenario: against }), seed };
      this.#start = { key, base: { state, result: this.#run(state), isPinned: false } };
    }
    return this.#start.base;
  }

  /** Lets A go where it cannot stand beside a scenario: its controls are others. 控件不同则放下 A。 */
  follow(scenario: string): void {
    const a = this.pinned?.state.scenario;
    if (a === undefined) return;
    const [mine, its] = [scenario, a].map((name) => usedInputs(this.#spec, name).join());
    if (mine !== its) this.pinned = null;
  }
}

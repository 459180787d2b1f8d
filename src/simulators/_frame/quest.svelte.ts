// A challenge that is being tried. 正在进行的挑战。
import { keep, progress } from '@/stores/progress';
import { withChallenge } from '@/stores/progress-data';
import type { ChallengeSpec, Inputs, Judgement } from './declaration';
import type { AnySimulator } from './define';
import type { Ran } from './slow-runs';
import { stateCode, stateOf } from './state-code';

export class Quest {
  readonly name: string;
  readonly challenge: ChallengeSpec<Inputs, unknown>;
  tryCount = $state(0);
  /** Met now or on an earlier visit. */
  isDone = $state(false);
  readonly #key: string;
  #lastCode: string;
  readonly #spec: AnySimulator;

  constructor(spec: AnySimulator, name: string) {
    const challenge = spec.challenges?.[name];
    if (!challenge) throw new RangeError(`${spec.id}: no challenge named ${name}`);
    this.#spec = spec;
    this.name = name;
    this.challenge = challenge;
    this.#key = `${spec.id}/${name}`;
    this.#lastCode = stateCode(spec, stateOf(spec, challenge));
  }

  /** Whether it was met on an earlier visit. 以前是否完成过。 */
  recall(): void {
    this.isDone = progress.get().challenges[this.#key] !== undefined;
  }

  /** How near a run is. 这次运行离目标多远。 */
  judge({ state, result }: Ran<unknown>): Judgement {
    return this.challenge.judge(state.values, result, this.#spec.start(state.scenario));
  }

  /** Counts a try when the reader rests at a new state; true when first met. 停在新状态时计一次尝试。 */
  settle({ isMet }: Judgement, code: string): boolean {
    if (!this.isDone && code !== this.#lastCode) this.tryCount += 1;
    this.#lastCode = code;
    if (!isMet || this.isDone) return false;
    this.isDone = true;
    keep((before) => withChallenge(before, this.#key, Date.now()));
    return true;
  }
}

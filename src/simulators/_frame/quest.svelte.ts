// A challenge that is being tried. 正在进行的挑战。
import { keep, progress } from '@/stores/progress';
import { withChallenge } from '@/stores/progress-data';
import type { ChallengeSpec, Inputs, Judgement } from './declaration';
import type { AnySimulator } from './define';

export class Quest {
  readonly name: string;
  readonly challenge: ChallengeSpec<Inputs, unknown>;
  tryCount = $state(0);
  /** Met now or on an earlier visit. */
  isDone = $state(false);
  readonly #key: string;

  constructor(spec: AnySimulator, name: string) {
    const challenge = spec.challenges?.[name];
    if (!challenge) throw new RangeError(`${spec.id}: no challenge named ${name}`);
    this.name = name;
    this.challenge = challenge;
    this.#key = `${spec.id}/${name}`;
  }

  /** Whether it was met on an earlier visit. 以前是否完成过。 */
  recall(): void {
    this.isDone = progress.get().challenges[this.#key] !== undefined;
  }

  /** Counts a try once the reader has stopped moving; true when it is met for the first time. 计一次尝试。 */
  settle({ isMet }: Judgement): boolean {
    if (!this.isDone) this.tryCount += 1;
    if (!isMet || this.isDone) return false;
    this.isDone = true;
    keep((before) => withChallenge(before, this.#key, Date.now()));
    return true;
  }
}

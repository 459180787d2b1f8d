// A question whose answer stays hidden until a guess is committed. 先猜后看的问题。
import { keep, progress } from '@/stores/progress';
import { withPrediction } from '@/stores/progress-data';
import type { Inputs, PredictSpec, Sentence } from './declaration';
import type { AnySimulator } from './define';
import { type SimState, stateOf } from './state-code';

type Question = PredictSpec<Inputs, unknown>;

/** Guess, result and the gap between them. 猜测、结果与差距。 */
export interface Verdict {
  guess: number | null;
  result: number;
  /** Result less guess, null when the reader went on without a guess. */
  gap: number | null;
  why: readonly Sentence[];
}

export class Asking {
  readonly question: Question;
  readonly asked: SimState;
  /** What the reader may know when asked. */
  readonly given: unknown;
  /** null: went on without a guess; undefined: not committed yet. */
  guess: number | null | undefined = $state();
  readonly verdict: Verdict | null = $derived.by(() => this.#verdict());
  readonly #spec: AnySimulator;
  readonly #key: string;

  constructor(spec: AnySimulator, name: string) {
    const question = spec.predict?.[name];
    if (!question) throw new RangeError(`${spec.id}: no question named ${name}`);
    const from = stateOf(spec, question.from);
    this.question = question;
    this.asked = stateOf(spec, question.asked);
    this.given = spec.run(from.values, from);
    this.#spec = spec;
    this.#key = `${spec.id}/${question.asked.scenario}/${name}`;
  }

  /** What was committed on an earlier visit. 取回以前提交的猜测。 */
  recall(): void {
    this.guess = progress.get().predictions[this.#key];
  }

  /** Commits a guess, or null to go on without one. 提交猜测，或跳过。 */
  commit(guess: number | null): void {
    keep((before) => withPrediction(before, this.#key, guess));
    this.guess = guess;
  }

  #verdict(): Verdict | null {
    if (this.guess === undefined) return null;
    const ran = this.#spec.run(this.asked.values, this.asked);
    const result = this.question.answer(ran);
    const { guess } = this;
    return {
      guess,
      result,
      gap: guess === null ? null : result - guess,
      why: this.question.explain(guess, ran, this.given),
    };
  }
}

// What a simulator shows while a control moves, and what it says once the control rests. 拖动中与停下后各显示什么。
import type { Ran } from './slow-runs';

/** A drag sends an event each frame; a pause this long is meant for reading. */
const RESTED_AFTER_MS = 150;
const SETTLED_AFTER_MS = 400;

/** The newest finished run, as it is watched and as it is read. 最新一次运行的结果。 */
export class Stage<R> {
  /** What is watched while a control moves. */
  shown: Ran<R> = $state.raw() as Ran<R>;
  /** What is read once it rests: a sentence that changes at each frame cannot be. */
  rested: Ran<R> = $state.raw() as Ran<R>;
  /** Whether the pictures below the first are on the screen. */
  isBelowSeen = $state(false);
  /** What the pictures below show: off the screen they wait until the control rests. */
  readonly below = $derived.by(() => (this.isBelowSeen ? this.shown : this.rested));

  /** Whether a control is on its way: only then does what is read wait. */
  isMoving = false;

  readonly #settle: () => void;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;

  /** `settle` is called when the reader has stopped moving. 停手后通知一次。 */
  constructor(first: Ran<R>, settle: () => void) {
    this.shown = first;
    this.rested = first;
    this.#settle = settle;
  }

  show(shown: Ran<R>): void {
    // Another scenario speaks of other things: its sentences cannot wait.
    const isOther = shown.state.scenario !== this.rested.state.scenario;
    this.shown = shown;
    this.stop();
    if (isOther || !this.isMoving) this.rest();
    else this.#restTimer = setTimeout(() => this.rest(), RESTED_AFTER_MS);
    this.#settleTimer = setTimeout(() => {
      this.rest();
      this.#settle();
    }, SETTLED_AFTER_MS);
  }

  /** The gesture has ended. 手势结束。 */
  rest(): void {
    clearTimeout(this.#restTimer);
    this.isMoving = false;
    this.rested = this.shown;
  }

  stop(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#settleTimer);
  }
}

// Steps back, one for each gesture. 撤销：一次操作算一步。

const MOST_STEPS = 100;

/** States before each change; a drag of one control is one step. 每次改动之前的状态。 */
export class UndoStack<State> {
  #past: State[] = [];
  #gesture = '';

  /** Keeps the state before a change, unless the same gesture goes on. 记下改动前的状态。 */
  record(before: State, gesture = ''): void {
    if (gesture === '' || gesture !== this.#gesture) {
      this.#past.push(before);
      if (this.#past.length > MOST_STEPS) this.#past.shift();
    }
    this.#gesture = gesture;
  }

  /** The gesture has ended: the next change is a step of its own. 一次操作结束。 */
  seal(): void {
    this.#gesture = '';
  }

  /** The state to go back to, if any. 取回上一步。 */
  back(): State | undefined {
    this.seal();
    return this.#past.pop();
  }

  get depth(): number {
    return this.#past.length;
  }
}

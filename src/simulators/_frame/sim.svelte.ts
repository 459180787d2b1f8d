// A simulator as it runs on a page: its state, what can be done to it, what it says. 运行中的模拟器。
import { pageData } from '@/i18n/page-data';
import { Asking } from './asking.svelte';
import { Comparison } from './comparison.svelte';
import type { RunContext } from './declaration';
import type { AnySimulator } from './define';
import { addressKeeper, codeInAddress } from './page-link';
import { type Phrases, phrases } from './phrases';
import { Quest } from './quest.svelte';
import type { SimProps } from './sim-props';
import { type Ran, slowRuns } from './slow-runs';
import { type SimState, stateCode, stateFrom, stateOf } from './state-code';
import { Stage } from './stage.svelte';
import { UndoStack } from './undo-stack';
import { Voice } from './voice.svelte';

/** The running simulator that all parts of its frame share. 框架各部分共用的运行状态。 */
export class Sim<R = unknown> {
  readonly spec: AnySimulator;
  readonly props: SimProps;
  readonly text: Phrases;
  readonly voice: Voice;
  /** Scripts run: before, controls are disabled and nothing stored is known. */
  isReady = $state(false);
  /** What the controls say. */
  state: SimState = $state.raw({ scenario: '', values: {}, seed: 1 });
  asking: Asking | null = $state.raw(null);
  quest: Quest | null = $state.raw(null);
  undoDepth = $state(0);
  /** Share done of a slow run, null when there is nothing to wait for. */
  busyRatio: number | null = $state(null);

  readonly stage: Stage<R>;
  readonly scenario = $derived.by(() => this.shown.state.scenario);
  readonly seed = $derived.by(() => this.shown.state.seed);
  readonly comparison: Comparison<R>;
  /** What this run is compared with: its start, or the run kept as A. */
  readonly against = $derived.by(() => this.comparison.baseOf(this.shown.state));
  readonly judgement = $derived.by(() => this.quest?.judge(this.shown));
  readonly explanation = $derived.by(() =>
    this.text.say(this.spec.explain(this.stage.rested.result, this.base, this.context)),
  );

  #undo = new UndoStack<SimState>();
  readonly #runLater: ((state: SimState) => Promise<void>) | undefined;
  readonly #keepInAddress: (code: string) => void;

  constructor(spec: AnySimulator, props: SimProps) {
    this.spec = spec;
    this.props = props;
    this.text = phrases(pageData(props.wordsId), props.tag);
    this.voice = new Voice(this.text);
    this.asking = props.predict ? new Asking(spec, props.predict) : null;
    this.quest = props.challenge ? new Quest(spec, props.challenge) : null;
    const scenario = this.quest?.challenge.scenario ?? props.scenario ?? spec.firstScenario;
    this.state = stateOf(spec, this.asking?.question.from ?? { scenario });
    this.comparison = new Comparison<R>(spec, (state) => this.#run(state));
    const first = { state: this.state, result: this.#run(this.state) };
    this.stage = new Stage(first, () => this.#settle());
    this.#keepInAddress = addressKeeper(props.ownsUrl ?? false, this.asking ? '' : this.code);
    this.#runLater = slowRuns<R>(spec, {
      show: (ran) => this.stage.show(ran),
      busy: (doneRatio) => (this.busyRatio = doneRatio),
      fail: () => this.voice.warn('sim.failed'),
    });
  }

  get shown(): Ran<R> {
    return this.stage.shown;
  }

  get result(): R {
    return this.shown.result;
  }

  get base(): R {
    return this.against.result;
  }

  get context(): RunContext {
    return { scenario: this.scenario, seed: this.seed, isPinned: this.against.isPinned };
  }

  /** Whether a guess is awaited, so that no result may be shown. */
  get isAsking(): boolean {
    return this.asking !== null && this.asking.guess === undefined;
  }

  get code(): string {
    return stateCode(this.spec, this.state);
  }

  /** An id on the page for a part of this simulator. 页面上的元素编号。 */
  readonly idOf = (part: string) => `${this.props.figureId}-${part}`;

  /** Moves one control; until `seal` it is one step to undo. 移动一个控件。 */
  set(key: string, value: number): void {
    if (this.state.values[key] === value) return;
    this.#change({ ...this.state, values: { ...this.state.values, [key]: value } }, '', key);
  }

  readonly seal = () => {
    this.#undo.seal();
    this.stage.rest();
    // At once: who then changes the language or copies the address takes this state along.
    this.#keepInAddress(this.code);
  };

  choose(scenario: string): void {
    this.#change(this.#startOf(scenario), `scenarios.${scenario}`);
  }

  reset(): void {
    this.#change(this.#startOf(this.state.scenario), 'sim.resetDone');
  }

  undo(): void {
    const before = this.#undo.back();
    if (before) this.#go(before, 'sim.undoDone');
  }

  /** Keeps what is shown as A, or lets A go. 留作 A，或放下 A。 */
  pin(isWanted: boolean): void {
    this.comparison.pinned = isWanted ? this.shown : null;
    this.voice.begin(isWanted ? 'sim.pinned' : 'sim.unpinned');
    this.#settle();
  }

  drawAgain(): void {
    this.#change({ ...this.state, seed: this.state.seed + 1 }, 'sim.drawnAgain');
  }

  /** Starts a challenge from its scenario's start, or goes on freely. 开始或离开挑战。 */
  begin(challenge: string): void {
    this.quest = challenge ? new Quest(this.spec, challenge) : null;
    this.quest?.recall();
    if (!this.quest) return;
    // The steps before belong to another task.
    this.#undo = new UndoStack();
    this.#go(this.#startOf(this.quest.challenge.scenario), '');
  }

  commit(guess: number | null): void {
    this.asking?.commit(guess);
    if (this.asking) this.#go(this.asking.asked, '');
  }

  /** Takes up what earlier visits and the link left; returns how to stop. 载入旧记录与链接。 */
  wake(): () => void {
    this.quest?.recall();
    this.asking?.recall();
    const code = this.props.ownsUrl ? codeInAddress() : null;
    // Who follows a link wants to see what was sent, not to be asked first.
    if (code !== null && this.isAsking) this.asking = null;
    if (this.asking && !this.isAsking) this.#go(this.asking.asked, '');
    if (code !== null) this.#follow(code);
    // Nothing has moved yet: there is nothing to say.
    this.stage.stop();
    this.isReady = true;
    return () => this.stage.stop();
  }

  #follow(code: string): void {
    const { state, trouble } = stateFrom(this.spec, code);
    const isOfQuest = !this.quest || this.quest.challenge.scenario === state.scenario;
    if (isOfQuest) this.#go(state, '');
    this.voice.warn(trouble ? `sim.link.${trouble}` : '');
  }

  #startOf(scenario: string): SimState {
    return { ...stateOf(this.spec, { scenario }), seed: this.seed };
  }

  #run(state: SimState): R {
    return this.spec.run(state.values, state) as R;
  }

  #change(next: SimState, spoken: string, gesture = ''): void {
    this.#undo.record(this.state, gesture);
    this.#go(next, spoken, gesture !== '');
  }

  #go(state: SimState, spoken: string, isMoving = false): void {
    this.state = state;
    this.stage.isMoving = isMoving;
    this.comparison.follow(state.scenario);
    this.undoDepth = this.#undo.depth;
    this.voice.begin(spoken);
    if (this.#runLater) void this.#runLater(state);
    else this.stage.show({ state, result: this.#run(state) });
  }

  #settle(): void {
    const { judgement, quest, text } = this;
    const isFirstTime = judgement ? quest?.settle(judgement, this.code) : false;
    const why = judgement ? text.say(judgement.status) : this.explanation;
    this.voice.tell(isFirstTime ? 'sim.challengeMet' : '', why);
    this.#keepInAddress(this.code);
  }
}

// The words of a simulator's declaration: inputs, scenarios, questions, charts. 模拟器声明用到的类型。
import type { Filling, Unit } from '@/i18n/format';

/** One of the six colours of quantities. 数据颜色。 */
export type Series = 1 | 2 | 3 | 4 | 5 | 6;

/** One control. 一个可调的量。 */
export interface InputSpec {
  unit: Unit;
  min: number;
  max: number;
  /** What one arrow key moves; shift moves 10 steps, page keys 5 % of the slider. */
  step: number;
  /** Finest difference that can be typed and that a link keeps; the step unless said. */
  grain?: number;
  start: number;
  /** For a range over several powers of ten; `min` must be above 0. */
  scale?: 'log';
  /** A usual range in the trade, drawn on the slider. */
  typical?: readonly [low: number, high: number];
  /** Colour of the quantity; ink if none. */
  series?: Series;
  /** Kept under "more" until opened. */
  more?: boolean;
  /** The input is one of these, by place from 0: word keys `choices.<input>.<choice>`. */
  choices?: readonly string[];
}

export type Inputs = Record<string, InputSpec>;

/** A value for each input. 各输入的取值。 */
export type Values<I> = { [K in keyof I]: number };

type KeyOf<I> = keyof I & string;

/** A scenario and what is changed in it. 情景及其中的改动。 */
export interface Situation<I> {
  scenario: string;
  values?: Partial<Values<I>>;
}

/** A named preset. 情景。 */
export interface Scenario<I> {
  values?: Partial<Values<I>>;
  /** Inputs this scenario has; all unless said. */
  uses?: readonly KeyOf<I>[];
  /** Inputs that links carry but no control moves here: others decide them. */
  fixes?: readonly KeyOf<I>[];
  /** Inputs that mean something else here: another label (word key) or unit. */
  shows?: { readonly [K in KeyOf<I>]?: { label?: string; unit?: Unit } };
  /** The scenario this one is compared with; its own start unless said. */
  against?: string;
  /** Word key of the data source and licence. */
  source?: string;
}

/** A number with its unit, or a word by its key. 句中的一处：带单位的数，或一个词。 */
export type Place = Filling | { word: string };

/** Word key and what goes into its places. 一句话：词条与填空。 */
export interface Sentence {
  key: string;
  values?: Record<string, Place>;
}

/** What a run is told besides the inputs. 输入之外的条件。 */
export interface RunContext {
  scenario: string;
  seed: number;
  /** Compared with a run that the reader kept as A, not with a start. */
  isPinned?: boolean;
}

/** The numbers behind a picture. 图背后的数据表。 */
export interface Table {
  /** Word keys; the first column holds the row labels. */
  columns: readonly { key: string; unit?: Unit; digits?: number }[];
  /** Numbers, or null where there is none, for all columns but the first. */
  rows: readonly { label: Place; cells: readonly (number | null)[] }[];
}

/** A picture in its other two forms. 图的另外两种形式：一句话和一张表。 */
export interface ChartSpec<R> {
  caption(now: R, base: R, context: RunContext): readonly Sentence[];
  table(now: R, base: R, context: RunContext): Table;
}

/** A guess to be committed before the result is shown. 先猜后看。 */
export interface PredictSpec<I, R> {
  /** What the reader knows when asked. */
  from: Situation<I>;
  /** What the reader is asked about, and sees after committing. */
  asked: Situation<I>;
  unit: Unit;
  min: number;
  max: number;
  step: number;
  /** Finest difference that can be typed; the step unless said. */
  grain?: number;
  /** The question, with what is given. */
  ask(given: R): Sentence;
  answer(result: R): number;
  /** Why guess and result differ; the guess is null when the reader went on without one. */
  explain(guess: number | null, result: R, given: R): readonly Sentence[];
}

/** How near a challenge is. 挑战进度。 */
export interface Judgement {
  /** 0–1 on the bar; the target is `targetRatio` of the challenge. */
  progressRatio: number;
  isMet: boolean;
  status: Sentence;
}

/** A target to reach with the controls. 挑战。 */
export interface ChallengeSpec<I, R> {
  scenario: string;
  /** Controls that may be moved; all of the scenario unless said. */
  uses?: readonly KeyOf<I>[];
  targetRatio: number;
  ask: Sentence;
  judge(values: Values<I>, result: R, start: Values<I>): Judgement;
}

/** A condition that holds whatever the controls say. 恒成立的条件。 */
export type Condition<I, R> = {
  // Taken from a method, so that a simulator of any inputs is an `AnySimulator`.
  holds(values: Values<I>, result: R, context: RunContext): boolean;
}['holds'];

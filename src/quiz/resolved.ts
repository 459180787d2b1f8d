// What the island gets of a quiz item: one language, no model. 页面组件收到的题目。
import type { NumberQuestion, ScoredOption } from './score';
import type { ScoredChoice, ScoredEntry } from './score-arranged';

interface ResolvedBase {
  id: string;
  ask: string;
  why: string;
  /** Address of the simulator in the same situation. */
  seeHref?: string;
}

interface Presented extends ResolvedBase {
  /** For each seed the orders in which the lists are presented, as places in them. */
  turns: number[][][];
}

export interface ResolvedOption extends ScoredOption {
  text: string;
  /** Empty where a right option needs no reason of its own. */
  why: string;
  /** Id of the wrong idea that choosing it shows. */
  misconception?: string;
}

export interface ResolvedOptions extends Presented {
  kind: 'choice' | 'several';
  options: ResolvedOption[];
}

export interface ResolvedOrder extends Presented {
  kind: 'order';
  /** `why` tells why it follows the one before it; empty for the first. */
  entries: { id: string; text: string; why: string; misconception?: string }[];
  /** Ids in the right order. */
  key: string[];
}

export interface ResolvedPlaced extends Presented {
  kind: 'match' | 'classify';
  /** What is to be placed, with the place where it belongs. */
  entries: (ScoredEntry & { text: string; why: string })[];
  /** `why` tells why nothing belongs there; empty where something does. */
  places: { id: string; text: string; why: string }[];
  /** Why a wrong place tempts. */
  wrong: { entry: string; place: string; why: string; misconception?: string }[];
}

export interface ResolvedCase extends Presented {
  kind: 'case';
  situations: {
    id: string;
    text: string;
    choices: (ScoredChoice & {
      text: string;
      then: string;
      why: string;
      misconception?: string;
    })[];
  }[];
}

export interface ResolvedReach extends ResolvedBase {
  kind: 'reach';
  /** `simulator/challenge`, as the progress store names it. */
  challenge: string;
}

/** The question for one seed. 一个种子下的题目。 */
export interface NumberInstance extends NumberQuestion {
  ask: string;
  /** The key as it is written, with its unit. */
  shown: string;
  /** `text` is the wrong number as it is written, with its unit. */
  wrong: { id: string; value: number; text: string; why: string; misconception?: string }[];
  why: string;
  seeHref?: string;
}

export interface ResolvedNumber {
  id: string;
  kind: 'number';
  /** One per approved seed, in the author's order; never empty. */
  instances: NumberInstance[];
}

export type ResolvedItem =
  ResolvedOptions | ResolvedNumber | ResolvedOrder | ResolvedPlaced | ResolvedCase | ResolvedReach;

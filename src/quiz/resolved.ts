// What the island gets of a quiz item: one language, no model. 页面组件收到的题目。
import type { NumberQuestion, ScoredOption } from './score';

interface ResolvedBase {
  id: string;
  /** Address of the simulator in the same situation. */
  seeHref?: string;
}

export interface ResolvedOption extends ScoredOption {
  text: string;
  /** Empty where a right option needs no reason of its own. */
  why: string;
  /** Id of the wrong idea that choosing it shows. */
  misconception?: string;
}

export interface ResolvedOptions extends ResolvedBase {
  kind: 'choice' | 'several';
  ask: string;
  options: ResolvedOption[];
  why: string;
}

/** The question for one seed. 一个种子下的题目。 */
export interface NumberInstance extends NumberQuestion {
  ask: string;
  /** The key as it is written, with its unit. */
  shown: string;
  wrong: { id: string; value: number; why: string; misconception?: string }[];
  why: string;
}

export interface ResolvedNumber extends ResolvedBase {
  kind: 'number';
  /** One per approved seed, in the author's order; never empty. */
  instances: NumberInstance[];
}

export type ResolvedItem = ResolvedOptions | ResolvedNumber;

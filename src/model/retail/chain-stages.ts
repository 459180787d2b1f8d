// The stages of the customer chain and their parts of the way. 客户分析链的各步与各占的进度。
import type { Watch } from '../_watch';
import { tell, watchPart } from '../_watch';

/** Stages in the order they run. 依次进行的各步。 */
export const CHAIN_STAGES = ['read', 'clean', 'score', 'segment', 'associate', 'value'] as const;

/** One stage: reading, cleaning, scoring, segments, rules, value. 一步。 */
export type ChainStage = (typeof CHAIN_STAGES)[number];

/** How the chain is followed and stopped. 进度与中止。 */
export interface ChainWatch {
  /** called with the share of all that is done, 0–1, and the stage that runs. 已完成的比例与当前步骤 */
  onProgress?: ((doneRatio: number, stage: ChainStage) => void) | undefined;
  /** as in `Watch`. 中止信号 */
  signal?: Watch['signal'];
}

// Where each stage ends, as measured on half a million rows; only the bar depends on it.
const ENDS: Record<ChainStage, number> = {
  read: 0.32,
  clean: 0.44,
  score: 0.48,
  segment: 0.62,
  associate: 0.7,
  value: 1,
};

/**
 * The watch of one stage; its start is told at once. 某一步的进度，进入时即报告。
 *
 * @param watch who follows the chain; undefined when nobody does
 * @param stage the stage that begins
 * @returns a watch to hand to the stage, whose 0 to 1 is its part of the way
 * @throws whatever the signal was aborted with
 * @source own definition
 * @example stageWatch({ onProgress(ratio, stage) { throw new RangeError(`${stage} ${ratio}`); } }, 'read') // RangeError: read 0
 */
export function stageWatch(watch: ChainWatch | undefined, stage: ChainStage): Watch {
  const before = CHAIN_STAGES[CHAIN_STAGES.indexOf(stage) - 1];
  const whole: Watch = {
    signal: watch?.signal,
    onProgress: (doneRatio) => watch?.onProgress?.(doneRatio, stage),
  };
  const part = watchPart(whole, before ? ENDS[before] : 0, ENDS[stage]);
  tell(part, 0);
  return part;
}

// Lets a long computation be followed and stopped. 让较长的计算可以看进度、可以中止。

/** How a long computation is followed and stopped; both may be left out. 进度与中止，均可省略。 */
export interface Watch {
  /** called now and then with the share that is done, 0–1. 已完成的比例 */
  onProgress?: ((doneRatio: number) => void) | undefined;
  /** looked at before each call of `onProgress`; an `AbortSignal` fits. 中止信号 */
  signal?: { throwIfAborted(): void } | undefined;
}

/**
 * Says how far a computation is, and stops it when that is wanted. 报告进度，需要时中止。
 *
 * @param watch     who follows; undefined when nobody does
 * @param doneRatio share that is done, 0–1
 * @throws whatever the signal was aborted with
 * @source own definition
 * @example tell({ signal: { throwIfAborted() { throw new RangeError('stopped'); } } }, 0.5) // RangeError: stopped
 */
export function tell(watch: Watch | undefined, doneRatio: number): void {
  watch?.signal?.throwIfAborted();
  watch?.onProgress?.(doneRatio);
}

/**
 * A watch over one step of several: its own 0 to 1 is told as a part of the whole. 一步的进度换算成全程的一段。
 *
 * @param watch     who follows the whole; undefined when nobody does
 * @param fromRatio share of the whole that is done before the step, 0–1
 * @param toRatio   share that is done after it, 0–1
 * @returns what the step may be given as its watch
 * @throws nothing; a watch that throws does so in the step
 * @source own definition
 * @formula f + d\,(t - f)
 * @example watchPart({ onProgress(ratio) { throw new RangeError(String(ratio)); } }, 0.5, 1).onProgress(0.5) // RangeError: 0.75
 */
export function watchPart(watch: Watch | undefined, fromRatio: number, toRatio: number): Watch {
  return {
    signal: watch?.signal,
    onProgress: (doneRatio) => watch?.onProgress?.(fromRatio + doneRatio * (toRatio - fromRatio)),
  };
}

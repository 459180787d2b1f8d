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

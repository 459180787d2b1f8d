// Slow runs in a row: only the newest one is shown. 连续的慢计算，只显示最新一次。

const BUSY_AFTER_MS = 200;

interface Stage<Result> {
  show: (result: Result) => void;
  /** Share done while it takes long enough to say so, null when there is nothing to wait for. */
  busy: (doneRatio: number | null) => void;
  fail: (error: unknown) => void;
}

type Run<Job, Result> = (job: Job, onProgress: (doneRatio: number) => void) => Promise<Result>;

/**
 * Starts runs of which the newest wins: results of older ones are dropped, and what is shown stays
 * until the newest is ready. 只认最新一次；新结果出来之前旧图不动。
 */
export function lastWins<Job, Result>(
  run: Run<Job, Result>,
  { show, busy, fail }: Stage<Result>,
): (job: Job) => Promise<void> {
  let newest = 0;
  return async (job) => {
    const mine = ++newest;
    const isNewest = () => mine === newest;
    let doneRatio = 0;
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      if (isNewest()) busy(doneRatio);
    }, BUSY_AFTER_MS);
    try {
      const result = await run(job, (ratio) => {
        doneRatio = ratio;
        if (isLong && isNewest()) busy(ratio);
      });
      if (isNewest()) show(result);
    } catch (error) {
      if (isNewest()) fail(error);
    } finally {
      clearTimeout(timer);
      if (isNewest()) busy(null);
    }
  };
}

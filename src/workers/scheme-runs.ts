// Searches of best prices in one worker: while one runs, only the newest of the others waits. 后台求最优价，只排最新一次。
import { type Remote, wrap } from 'comlink';
import type { ManyGoods } from '@/model/bundle/many-goods';
import type { SchemeApi } from './scheme-worker';

/** What a search ends with. 搜索结果。 */
type Compared = ReturnType<SchemeApi['compared']>;

/**
 * A search that shows something while a slider moves: unlike a worker that is ended by each start, it
 * finishes what it has begun. 拖动中也能陆续出结果：已开始的算完，只丢弃排队中过时的。
 *
 * @returns starts a search; null for one that a newer one has overtaken
 */
export function schemeRuns() {
  let worker: { remote: Remote<SchemeApi>; failed: Promise<never> } | undefined;
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return async (goods: ManyGoods, asked: ManyGoods | null): Promise<Compared | null> => {
    const mine = ++newest;
    await running.catch(() => null);
    if (mine !== newest) return null;
    worker ??= started();
    const run = Promise.race([worker.remote.compared(goods, asked), worker.failed]);
    running = run;
    return run;
  };
}

function started() {
  const worker = new Worker(new URL('./scheme-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  return { remote: wrap<SchemeApi>(worker), failed };
}

// Runs of a worker: each has its own, the last start ends the one before. 后台运行：新的一次会终止上一次。
import { proxy, type Remote, wrap } from 'comlink';

/** Starts and stops runs. 启动与停止。 */
export interface Runs<Api, Told extends unknown[]> {
  /** The result, or null when it was stopped or another run was started. 结果；被停止则为 null */
  start: <Result>(
    call: (remote: Remote<Api>, tell: (...told: Told) => void) => Promise<Result>,
    onTold: (...told: Told) => void,
  ) => Promise<Result | null>;
  stop: () => void;
}

/**
 * Runs that are ended by ending their worker: a long computation hears nothing while it computes.
 * 终止整个后台线程来停止计算：计算途中它收不到消息。
 */
export function lastStart<Api, Told extends unknown[]>(create: () => Worker): Runs<Api, Told> {
  let stop = () => {};
  return {
    stop: () => stop(),
    start(call, onTold) {
      stop();
      const worker = create();
      let isOver = false;
      // What a worker said before its end may come after it.
      const tell = proxy((...told: Told) => {
        if (!isOver) onTold(...told);
      });
      const ended = new Promise<null>((resolve, reject) => {
        stop = () => resolve(null);
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      });
      return Promise.race([call(wrap<Api>(worker), tell), ended]).finally(() => {
        isOver = true;
        worker.terminate();
      });
    },
  };
}

// The customer chain on a file of the site, off the main thread. 在后台线程里跑整条客户分析链。
import { expose } from 'comlink';
import { type CustomerChain, customerChain } from '@/model/retail/customer-chain';
import type { ChainStage } from '@/model/retail/chain-stages';
import { unpackedFile } from './unpacked';

/** The file comes first, then the stages of the chain. 先下载，再逐步计算。 */
export type RetailStage = 'load' | ChainStage;

/** What a run ends with. 运行结果。 */
export interface RetailResult {
  chain: CustomerChain;
  /** seconds until the file was there and unpacked. 下载与解压用时 */
  loadSeconds: number;
  /** seconds of the chain. 计算用时 */
  chainSeconds: number;
}

/** How far a stage or all stages are, 0–1, and which stage runs. 进度。 */
export type OnStage = (doneRatio: number, stage: RetailStage) => void;

const api = {
  async run(address: string, seed: number, onStage: OnStage): Promise<RetailResult> {
    const startMs = performance.now();
    onStage(0, 'load');
    const told = byPercent(onStage);
    const bytes = await unpackedFile(address, (loaded, total) => {
      if (total > 0) told(loaded / total, 'load');
    });
    const loadedMs = performance.now();
    const chain = customerChain(bytes, { seed }, { onProgress: told });
    const chainSeconds = (performance.now() - loadedMs) / 1000;
    return { chain, loadSeconds: (loadedMs - startMs) / 1000, chainSeconds };
  },
};

export type RetailApi = typeof api;

/** Passes on what a reader can see: each call costs two messages between threads. */
function byPercent(onStage: OnStage): OnStage {
  let last = '';
  return (doneRatio, stage) => {
    const now = `${stage} ${Math.floor(doneRatio * 100)}`;
    if (now !== last) onStage(doneRatio, stage);
    last = now;
  };
}

expose(api);

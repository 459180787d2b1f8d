// Starts the customer chain in a worker of its own. 在后台启动客户分析链。
import { CHAIN_STAGES } from '@/model/retail/chain-stages';
import { lastStart } from './last-start';
import type { OnStage, RetailApi, RetailStage } from './retail-worker';

/** Stages in the order they run. 依次进行的各步。 */
export const RETAIL_STAGES: readonly RetailStage[] = ['load', ...CHAIN_STAGES];

/** Runs of the chain, of which the last start wins. 以最后一次启动为准。 */
export const retailRuns = () =>
  lastStart<RetailApi, Parameters<OnStage>>(
    () => new Worker(new URL('./retail-worker.ts', import.meta.url), { type: 'module' }),
  );

// Reference vectors of buying stock. 备货的参考数据。
import { normalLoss } from '@/model/special/normal-loss';

export const stockAdapters: Record<string, (input: never) => unknown> = {
  'inventory.standardNormalLoss'({ z }: { z: number }) {
    return { loss: normalLoss(z) };
  },
};

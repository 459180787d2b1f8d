// Reference vectors of fulfilment. 履约的参考数据。
import { fulfilmentBacklog } from '@/model/fulfilment/backlog';

interface Peak {
  arrivals: number[];
  capacity: number[];
  openingBacklog: number;
}

export const fulfilmentAdapters: Record<string, (input: never) => unknown> = {
  'fulfilment.backlog'({ arrivals, capacity, openingBacklog }: Peak) {
    const found = fulfilmentBacklog(arrivals, capacity, { openingUnits: openingBacklog });
    return {
      backlog: found.backlogUnits,
      served: found.servedUnits,
      peakBacklog: found.peakUnits,
      peakIndex: found.peakIndex,
      clearedAtIndex: found.clearedIndex,
      backlogHours: found.backlogUnitHours,
    };
  },
};

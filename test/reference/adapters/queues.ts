// Reference vectors of waiting. 排队的参考数据。
import { erlangA } from '@/model/queue/erlang-a';
import { erlangBRatio } from '@/model/queue/erlang-b';
import { erlangC, type SteadyQueue, type UnstableQueue } from '@/model/queue/erlang-c';
import { erlangCStaffing } from '@/model/queue/erlang-c-staffing';
import { stationWait } from '@/model/queue/kingman';
import { multiServerQueue } from '@/model/queue/multi-server-queue';

type Numbers<Key extends string> = Record<Key, number>;
type Calls = Numbers<'arrivalsPerSecond' | 'ahtSeconds' | 'targetSeconds'>;

// The models take any one time unit: seconds stand in for minutes here.
function queue(found: SteadyQueue | UnstableQueue) {
  if (found.status === 'unstable') {
    // The model gives no averages; the vector writes down what they tend to.
    return { stable: false, waitProbability: 1, serviceLevel: 0, asa: Infinity };
  }
  return {
    trafficErlangs: found.loadErlangs,
    waitProbability: found.waitRatio,
    serviceLevel: found.servedInTimeRatio,
    asa: found.averageWaitMinutes,
    occupancy: found.occupancyRatio,
    queueLength: found.queueCount,
  };
}

export const queueAdapters: Record<string, (input: never) => unknown> = {
  'queue.erlangA'(
    input: Numbers<'arrivalRate' | 'serviceRate' | 'patienceMean' | 'agents' | 'target'>,
  ) {
    const found = erlangA(
      {
        arrivalsPerMinute: input.arrivalRate,
        handlingMinutes: 1 / input.serviceRate,
        patienceMinutes: input.patienceMean,
        agentCount: input.agents,
      },
      input.target,
    );
    return {
      waitProbability: found.waitRatio,
      abandonProbability: found.abandonRatio,
      occupancy: found.occupancyRatio,
      meanWait: found.averageWaitMinutes,
      queueLength: found.queueCount,
      serviceLevel: found.servedInTimeRatio,
      probWaitExceedsTarget: found.waitsLongerRatio,
    };
  },

  'queue.erlangB'({ servers, erlangs }: Numbers<'servers' | 'erlangs'>) {
    return { blocking: erlangBRatio(servers, erlangs) };
  },

  'queue.erlangC'(input: Calls & { agents: number }) {
    const team = {
      arrivalsPerMinute: input.arrivalsPerSecond,
      handlingMinutes: input.ahtSeconds,
      agentCount: input.agents,
    };
    return queue(erlangC(team, input.targetSeconds));
  },

  'queue.erlangCStaffing'(
    input: Calls & Numbers<'targetServiceLevel' | 'maxOccupancy' | 'shrinkage'>,
  ) {
    const found = erlangCStaffing({
      arrivalsPerMinute: input.arrivalsPerSecond,
      handlingMinutes: input.ahtSeconds,
      targetMinutes: input.targetSeconds,
      servedInTimeRatio: input.targetServiceLevel,
      maxOccupancyRatio: input.maxOccupancy,
      shrinkageRatio: input.shrinkage,
    });
    const { agentCount: agents, scheduledCount: scheduledAgents } = found;
    return { ...queue(found.queue), agents, scheduledAgents };
  },

  'queue.kingman'(input: Numbers<'arrivalRate' | 'serviceTime' | 'ca2' | 'ce2' | 'servers'>) {
    const found = stationWait({
      arrivalsPerMinute: input.arrivalRate,
      serviceMinutes: input.serviceTime,
      arrivalVariation: input.ca2,
      serviceVariation: input.ce2,
      serverCount: input.servers,
    });
    return found.status === 'steady'
      ? { utilisation: found.utilisationRatio, queueTime: found.queueMinutes }
      : found;
  },

  'queue.mmc'(input: Numbers<'arrivalRate' | 'serviceRate' | 'servers' | 't'>) {
    const found = multiServerQueue(
      {
        arrivalsPerHour: input.arrivalRate,
        servicesPerHour: input.serviceRate,
        serverCount: input.servers,
      },
      input.t,
    );
    if (found.status === 'unstable') return found;
    return {
      p0: found.emptyRatio,
      Lq: found.queueCount,
      L: found.presentCount,
      Wq: found.waitHours,
      W: found.stayHours,
      probWaitExceeds: found.waitsLongerRatio,
    };
  },
};

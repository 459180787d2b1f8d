// Reference vectors of bandits. 多臂老虎机的参考数据。
import { bestRatios } from '@/model/bandit/probability-best';

export const banditAdapters: Record<string, (input: never) => unknown> = {
  'bandit.probabilityBest'({ arms }: { arms: [number, number][] }) {
    const beliefs = arms.map(([successWeight, failureWeight]) => ({
      successWeight,
      failureWeight,
    }));
    return { probabilityBest: bestRatios(beliefs) };
  },
};

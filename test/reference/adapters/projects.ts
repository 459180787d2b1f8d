// Reference vectors of campaign plans and team load. 活动计划与团队负荷的参考数据。
import { crashPlan } from '@/model/project/crash-plan';
import { criticalPath } from '@/model/project/critical-path';
import { pertOnTimeRatio, pertPlan } from '@/model/project/pert';
import { raciLoad, type RaciRole } from '@/model/project/raci-load';

interface Activity {
  id: string;
  duration: number;
  predecessors: string[];
}

interface Estimate {
  id: string;
  optimistic: number;
  likely: number;
  pessimistic: number;
  predecessors: string[];
}

const activityOf = ({ id, duration, predecessors }: Activity) => ({
  name: id,
  durationDays: duration,
  predecessors,
});

export const projectAdapters: Record<string, (input: never) => unknown> = {
  'project.cpm'({ activities }: { activities: Activity[] }) {
    const plan = criticalPath(activities.map(activityOf));
    const byId = (values: readonly number[]) =>
      Object.fromEntries(activities.map(({ id }, i) => [id, values[i]]));
    return {
      duration: plan.durationDays,
      earliestStart: byId(plan.earliestStartDays),
      latestStart: byId(plan.latestStartDays),
      slack: byId(plan.slackDays),
      critical: plan.criticalNames,
    };
  },

  'project.pert'({ activities, deadline }: { activities: Estimate[]; deadline: number }) {
    const plan = pertPlan(
      activities.map((activity) => ({
        name: activity.id,
        optimisticDays: activity.optimistic,
        likelyDays: activity.likely,
        pessimisticDays: activity.pessimistic,
        predecessors: activity.predecessors,
      })),
    );
    return {
      mean: plan.meanDays,
      variance: plan.varianceDays2,
      critical: plan.criticalNames,
      probabilityByDeadline: pertOnTimeRatio(plan, deadline),
    };
  },

  'project.crash'(input: {
    activities: Activity[];
    crash: { id: string; maxReduction: number; costPerUnit: number }[];
    deadline: number;
  }) {
    const activities = input.activities.map((activity) => {
      const crash = input.crash.find(({ id }) => id === activity.id);
      return {
        ...activityOf(activity),
        maxReductionDays: crash?.maxReduction ?? 0,
        costYuanPerDay: crash?.costPerUnit ?? 0,
      };
    });
    const plan = crashPlan(activities, input.deadline);
    if (!plan.isFeasible) return { minExtraCost: null, crash: {} };
    const saved = plan.reductions.map(({ savedDays }, i) => [activities[i]?.name, savedDays]);
    return {
      minExtraCost: plan.extraCostYuan,
      crash: Object.fromEntries(saved.filter(([, days]) => days !== 0)),
    };
  },

  'project.raciLoad'(input: {
    tasks: { id: string; hours: number; raci: Record<string, RaciRole> }[];
    capacity: Record<string, number>;
    weights: { A: number; C: number; I: number };
  }) {
    const tasks = input.tasks.map(({ id, hours, raci }) => ({
      name: id,
      workHours: hours,
      roles: raci,
    }));
    const load = raciLoad(tasks, input.capacity, {
      accountableRatio: input.weights.A,
      consultedRatio: input.weights.C,
      informedRatio: input.weights.I,
    });
    return {
      load: load.loadHours,
      utilisation: load.utilisationRatios,
      overloaded: load.overloaded,
      tasksWithoutSingleA: load.withoutSingleA,
    };
  },
};

// The pictures of the team plan as sentences and tables. 筹备排期各图的句与表。
import { pertOnTimeRatio } from '@/model/project/pert';
import type { ChartSpec, Table } from '../_frame/declaration';
import { chanceDays } from './marks';
import { simulatedRatio, type TeamResult } from './run';
import {
  bare,
  chanceCaption,
  curveCaption,
  ganttCaption,
  loadCaption,
  moneyUnit,
  roleName,
  taskName,
  timeUnit,
} from './sentences';

export const charts: Record<string, ChartSpec<TeamResult>> = {
  gantt: { caption: ganttCaption, table: ganttTable },
  curve: { caption: curveCaption, table: curveTable },
  chance: { caption: chanceCaption, table: chanceTable },
  load: { caption: loadCaption, table: loadTable },
};

function ganttTable({ scenario, tasks, path, savedDays }: TeamResult): Table {
  const [time, money] = [timeUnit(scenario), moneyUnit(scenario)];
  return {
    columns: [
      { key: 'columns.task' },
      { key: 'columns.start', unit: time },
      { key: 'columns.end', unit: time },
      { key: 'columns.slack', unit: time },
      { key: 'columns.bought', unit: time },
      { key: 'columns.most', unit: time },
      { key: 'columns.price', unit: money },
    ],
    rows: tasks.map((task, i) => {
      const [start, bought] = [path.earliestStartDays[i] ?? 0, savedDays[i] ?? 0];
      const end = start + task.durationDays - bought;
      const isOpen = task.maxReductionDays > 0;
      return {
        label: taskName(scenario, task.name),
        cells: [
          start,
          end,
          path.slackDays[i] ?? 0,
          bought,
          task.maxReductionDays,
          isOpen ? task.costYuanPerDay : null,
        ],
      };
    }),
  };
}

function curveTable({ scenario, corners, reworkYuan }: TeamResult): Table {
  const money = moneyUnit(scenario);
  return {
    columns: [
      { key: 'columns.length' },
      { key: 'columns.least', unit: money },
      { key: 'columns.next', unit: money },
    ],
    rows: corners.map((corner) => ({
      label: { value: corner.durationDays, unit: timeUnit(scenario) },
      cells: [corner.extraCostYuan + reworkYuan, corner.nextDayYuan],
    })),
  };
}

function chanceTable(now: TeamResult): Table {
  return {
    columns: [
      { key: 'columns.by' },
      { key: 'columns.simulated', unit: 'ratio' },
      { key: 'columns.pert', unit: 'ratio' },
    ],
    rows: chanceDays(now).map((day) => ({
      label: bare(day),
      cells: [simulatedRatio(now, day), pertOnTimeRatio(now.pert, day)],
    })),
  };
}

function loadTable({ load }: TeamResult): Table {
  return {
    columns: [
      { key: 'columns.role' },
      { key: 'columns.work', digits: 1 },
      { key: 'columns.capacity', digits: 1 },
      { key: 'columns.full', unit: 'ratio' },
      { key: 'columns.answers' },
    ],
    rows: (load?.roles ?? []).map((one) => ({
      label: roleName(one.role),
      cells: [one.workDays, one.capacityDays, one.utilisationRatio, one.answersForCount],
    })),
  };
}

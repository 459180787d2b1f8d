// The pictures of the six-role table as rows, sentences and tables. 六岗指标台各图的行、句与表。
import type { BarRow } from '@/charts/bar-rows';
import type { BridgeRow } from '@/charts/bridge-rows';
import type { DeltaRow } from '@/charts/delta-rows';
import { type BridgeStep, campaignBridge } from '@/model/kpi/campaign-bridge';
import type { ChartSpec, RunContext, Table } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { roles, shopOfScenario } from './inputs';
import { loneMoves, type RoleResult } from './run';
import {
  aloneCaption,
  baseName,
  bridgeCaption,
  kpi,
  kpiName,
  lever,
  partName,
  partValue,
  ratio,
  roleName,
  rolesCaption,
  teamCaption,
  yuan,
} from './sentences';

/** What is drawn and in whose words. 画什么、用谁的话。 */
interface Drawn {
  result: RoleResult;
  base: RoleResult;
  context: RunContext;
  text: Phrases;
}

export const charts: Record<string, ChartSpec<RoleResult>> = {
  bridge: { caption: bridgeCaption, table: bridgeTable },
  roles: { caption: rolesCaption, table: rolesTable },
  alone: { caption: aloneCaption, table: aloneTable },
  team: { caption: teamCaption, table: teamTable },
};

/** Steps that are drawn: what two shops differ in only where they do. 画出的各步。 */
export function stepsOf(now: RoleResult, base: RoleResult): BridgeStep[] {
  return campaignBridge(base.outcome, now.outcome).filter(
    ({ part, effectYuan }) => part !== 'shop' || Math.abs(effectYuan) >= 0.5,
  );
}

/** From the profit compared with to the profit now. 从对照利润到现在利润。 */
export function bridgeRows({ result, base, context, text }: Drawn): BridgeRow[] {
  const total = (label: string, profitYuan: number): BridgeRow => ({
    label,
    kind: 'total',
    value: profitYuan,
    valueText: text.bare(yuan(profitYuan)),
  });
  const steps = stepsOf(result, base).map((step): BridgeRow => {
    const heading =
      step.part === 'visitors' ? 'tree.sales' : step.part === 'leftover' ? 'tree.costs' : null;
    return {
      label: text.text(partName(step.part)),
      kind: 'step',
      value: step.effectYuan,
      valueText: text.bare(yuan(step.effectYuan, true)),
      note: stepNote(step, text),
      heading: heading ? text.word(heading) : undefined,
    };
  });
  const from = text.word('tree.profitOf', { plan: text.text(baseName(context)) });
  return [
    total(from, base.outcome.profitYuan),
    ...steps,
    {
      ...total(text.word('tree.profitNow'), result.outcome.profitYuan),
      heading: text.word('tree.profit'),
    },
  ];
}

function stepNote({ part, before, after }: BridgeStep, text: Phrases): string | undefined {
  if (before === null || after === null) return undefined;
  const [from, to] = [before, after].map((value) => text.text(partValue(part, value)));
  return from === to ? to : text.word('tree.note', { from: from ?? '', to: to ?? '' });
}

/** Bonus of each role with its own figure beside it. 各岗位的奖金系数与指标。 */
export function roleRows({ result, base, text }: Drawn): BarRow[] {
  const isMoved = roles.some((role) => result.bonusRatios[role] !== base.bonusRatios[role]);
  return roles.map((role) => ({
    label: text.text(roleName(role)),
    value: result.bonusRatios[role],
    valueText: text.text(ratio(result.bonusRatios[role], 0)),
    note: text.word('tree.kpi', {
      kpi: text.text(kpiName(role)),
      value: text.text(kpi(role, result.kpis[role])),
    }),
    ghost: isMoved ? base.bonusRatios[role] : undefined,
  }));
}

/** Profit gained or lost when one role alone goes for its figure. 单独冲指标的增减。 */
export function aloneRows({ result, text }: Pick<Drawn, 'result' | 'text'>): DeltaRow[] {
  return loneMoves(result).map(({ role, to, effectYuan }) => ({
    label: text.word('tree.move', {
      role: text.text(roleName(role)),
      lever: text.word(`inputs.${role}`),
      to: text.text(lever(role, to)),
    }),
    value: effectYuan,
    valueText: text.bare(yuan(effectYuan, true)),
  }));
}

/** Profit that six roles end at, by the part of the bonus that follows it. 团队奖占比与利润。 */
export function teamRows({ context, text }: Pick<Drawn, 'context' | 'text'>): DeltaRow[] {
  return shopOfScenario(context.scenario).byTeam.map(({ teamRatio, profitYuan }) => ({
    label: text.word('tree.team', { team: text.text(ratio(teamRatio, 0)) }),
    value: profitYuan,
    valueText: text.bare(yuan(profitYuan)),
  }));
}

function bridgeTable(now: RoleResult, base: RoleResult): Table {
  const { outcome } = now;
  return {
    columns: [
      { key: 'columns.figure' },
      { key: 'columns.before', digits: 4 },
      { key: 'columns.now', digits: 4 },
      { key: 'columns.effect', unit: 'yuan' },
    ],
    rows: [
      ...stepsOf(now, base).map(({ part, before, after, effectYuan }) => ({
        label: partName(part),
        cells: [before, after, effectYuan],
      })),
      {
        label: { word: 'readouts.profit' },
        cells: [
          base.outcome.profitYuan,
          outcome.profitYuan,
          outcome.profitYuan - base.outcome.profitYuan,
        ],
      },
    ],
  };
}

function rolesTable(now: RoleResult, base: RoleResult): Table {
  return {
    columns: [
      { key: 'columns.kpi' },
      { key: 'columns.before', digits: 4 },
      { key: 'columns.now', digits: 4 },
      { key: 'columns.bonus', unit: 'ratio', digits: 0 },
    ],
    rows: roles.map((role) => ({
      label: kpiName(role),
      cells: [base.kpis[role], now.kpis[role], now.bonusRatios[role]],
    })),
  };
}

function aloneTable(now: RoleResult): Table {
  return {
    columns: [
      { key: 'columns.role' },
      { key: 'columns.lever', digits: 2 },
      { key: 'columns.ownBest', digits: 2 },
      { key: 'columns.effect', unit: 'yuan' },
    ],
    rows: loneMoves(now).map(({ role, to, effectYuan }) => ({
      label: roleName(role),
      cells: [now.levers[role], to, effectYuan],
    })),
  };
}

function teamTable(_now: RoleResult, _base: RoleResult, { scenario }: RunContext): Table {
  return {
    columns: [
      { key: 'columns.team' },
      { key: 'columns.profit', unit: 'yuan' },
      ...roles.map((role) => ({ key: `inputs.${role}`, digits: 2 })),
    ],
    rows: shopOfScenario(scenario).byTeam.map(({ teamRatio, plan, profitYuan }) => ({
      label: ratio(teamRatio, 0),
      cells: [profitYuan, ...roles.map((role) => plan[role])],
    })),
  };
}

// What the six-role table says under its pictures. 六岗指标台图下的话。
import type { Filling } from '@/i18n/format';
import type { BridgePart } from '@/model/kpi/campaign-bridge';
import type { Role } from '@/model/kpi/campaign-roles';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { inputs, roles, scenarios, seats, shopOfScenario } from './inputs';
import { loneMoves, type RoleResult } from './run';

export const yuan = (value: number, signed = false): Filling => ({ value, unit: 'yuan', signed });
export const ratio = (value: number, digits = 1): Filling => ({ value, unit: 'ratio', digits });
const people = (value: number): Filling => ({ value, unit: 'people' });
export const bare = (value: number, digits = 0): Filling => ({ value, unit: 'none', digits });

export const roleName = (role: Role): Place => ({ word: `groups.${seats[role].group}` });
export const kpiName = (role: Role): Place => ({ word: `kpis.${role}` });
export const partName = (part: BridgePart): Place => ({ word: `parts.${part}` });

/** A role's figure as it is read. 指标的写法。 */
export function kpi(role: Role, value: number): Filling {
  return role === 'stockUnits' || role === 'spendYuan' ? bare(value, 2) : ratio(value);
}

/** A lever as it is read. 杠杆的写法。 */
export function lever(role: Role, value: number): Filling {
  const { unit } = inputs[role];
  return unit === 'ratio' ? ratio(value, 0) : { value, unit, digits: 0 };
}

/** A figure of the bridge as it is read. 桥图各指标的写法。 */
export function partValue(part: BridgePart, value: number): Filling {
  if (part === 'visitors') return people(value);
  if (part === 'conversion' || part === 'kept' || part === 'fill') return ratio(value);
  return yuan(value);
}

/** What a run is compared with: A, the plan, or its own start. 对照的名称。 */
export function baseName({ scenario, isPinned }: RunContext): Place {
  if (isPinned) return { word: 'sim.runA' };
  return { word: scenarios[scenario]?.against ? 'base.opening' : 'base.start' };
}

/** The tree in words. 指标树的一句话。 */
export function bridgeCaption({ outcome }: RoleResult): Sentence[] {
  return [
    {
      key: 'captions.tree',
      values: {
        visitors: bare(outcome.visitorCount),
        conversion: ratio(outcome.conversionRatio),
        kept: ratio(outcome.keptRatio),
        fill: ratio(outcome.fillRatio),
        sold: bare(outcome.soldUnits),
        gmv: yuan(outcome.gmvYuan),
        profit: yuan(outcome.profitYuan),
      },
    },
  ];
}

/** Roles whose figure is better than before. 指标变好的岗位。 */
export function improvedRoles(now: RoleResult, base: RoleResult): Role[] {
  return roles.filter((role) => now.kpis[role] > base.kpis[role] * (1 + 1e-6));
}

/** The six figures in words. 六个指标的一句话。 */
export function rolesCaption(now: RoleResult, base: RoleResult, context: RunContext): Sentence[] {
  const better = improvedRoles(now, base).length;
  const worse = improvedRoles(base, now).length;
  const gapYuan = now.outcome.profitYuan - base.outcome.profitYuan;
  const scheme: Sentence = {
    key: now.teamRatio > 0 ? 'captions.bonusShared' : 'captions.bonusOwn',
    values: { team: ratio(now.teamRatio, 0) },
  };
  if (better + worse === 0)
    return [{ key: 'captions.rolesSame', values: { base: baseName(context) } }, scheme];
  return [
    {
      key: 'captions.roles',
      values: {
        better: bare(better),
        worse: bare(worse),
        gap: yuan(gapYuan, true),
        base: baseName(context),
      },
    },
    scheme,
  ];
}

/** What lone moves cost, in words. 单独冲指标的一句话。 */
export function aloneCaption(now: RoleResult): Sentence[] {
  const moves = loneMoves(now).toSorted((a, b) => a.effectYuan - b.effectYuan);
  const [worst, best] = [moves[0], moves.at(-1)];
  const part = (key: string, move = worst): Sentence[] =>
    move
      ? [
          {
            key,
            values: {
              role: roleName(move.role),
              lever: { word: `inputs.${move.role}` },
              to: lever(move.role, move.to),
              effect: yuan(move.effectYuan, true),
            },
          },
        ]
      : [];
  const isLoss = (worst?.effectYuan ?? 0) <= -0.5;
  const isGain = (best?.effectYuan ?? 0) >= 0.5;
  if (!isLoss && !isGain) return [{ key: 'captions.aloneNone' }];
  return [
    ...(isLoss ? part('captions.aloneWorst') : [{ key: 'captions.aloneNoLoss' }]),
    ...(isGain ? part('captions.aloneBest', best) : [{ key: 'captions.aloneNoGain' }]),
  ];
}

/** Where bonus schemes lead, in words. 各种奖金方案走到哪里。 */
export function teamCaption(now: RoleResult, _: RoleResult, { scenario }: RunContext): Sentence[] {
  const { byTeam } = shopOfScenario(scenario);
  const [own, first, all] = [byTeam[0], byTeam[1], byTeam.at(-1)];
  const profit = (end = own): Filling => yuan(end?.profitYuan ?? 0);
  return [
    {
      key: 'captions.team',
      values: {
        own: profit(own),
        first: profit(first),
        firstRatio: ratio(first?.teamRatio ?? 0, 0),
        all: profit(all),
      },
    },
    ...(now.isAsReduced ? [] : [{ key: 'captions.teamBefore' }]),
  ];
}

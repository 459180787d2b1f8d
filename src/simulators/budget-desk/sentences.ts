// What the budget desk says under its pictures. 预算台图下的话。
import type { Filling } from '@/i18n/format';
import { adstockHalfLifePeriods } from '@/model/media/adstock';
import type { Place, RunContext, Sentence } from '../_frame/declaration';
import { isBurstDay } from './calendar';
import { channelKey, scenarios } from './inputs';
import { type ChannelResult, type DeskResult, headsTotal, type ShockResult } from './result';
import { SHOCKED } from './shops';

/** Less than this is no difference to anybody. 视为没有差别的金额。 */
export const HAIR_YUAN = 0.5;

export const yuan = (value: number): Filling => ({ value, unit: 'yuan' });
export const ratio = (value: number, digits = 1): Filling => ({ value, unit: 'ratio', digits });
/** Yuan of sales for a yuan. 每元带来的销售额。 */
export const back = (value: number): Filling => ({ value, unit: 'none', digits: 2 });
export const number = (value: number, digits = 0): Filling => ({ value, unit: 'none', digits });
export const times = (value: number): Filling => ({ value, unit: 'times', digits: 1 });
export const channel = (scenario: string, place: number): Place => ({
  word: channelKey(scenario, place),
});

/** What a run is compared with: A, another scenario, or its own start. 对照的名称。 */
export function baseName({ scenario, isPinned }: RunContext): Place {
  if (isPinned) return { word: 'sim.runA' };
  if (scenario === 'shock') return { word: 'base.plan' };
  return { word: scenarios[scenario]?.against ? 'base.lastYear' : 'base.start' };
}

/** The channel for which a measure is highest. 某指标最高的渠道。 */
export function topOf(
  channels: readonly ChannelResult[],
  measure: (one: ChannelResult) => number,
): { place: number; one: ChannelResult } | null {
  return channels.reduce<{ place: number; one: ChannelResult } | null>((best, one, place) => {
    return best && measure(best.one) >= measure(one) ? best : { place, one };
  }, null);
}

/** Where the next yuan works best, least, and where the average deceives. 边际与平均的一句话。 */
export function returnsCaption(
  now: DeskResult,
  _base: DeskResult,
  { scenario }: RunContext,
): Sentence[] {
  const best = topOf(now.channels, ({ marginalReturn }) => marginalReturn);
  const worst = topOf(now.channels, ({ marginalReturn }) => -marginalReturn);
  const top = topOf(now.channels, ({ averageReturn }) => averageReturn ?? -1);
  if (!best || !worst || !top) return [];
  const paying = now.channels.filter((one) => one.marginalReturn >= now.breakEvenReturn).length;
  const average = top.one.averageReturn;
  return [
    {
      key: 'captions.next',
      values: {
        best: channel(scenario, best.place),
        bestNext: back(best.one.marginalReturn),
        worst: channel(scenario, worst.place),
        worstNext: back(worst.one.marginalReturn),
      },
    },
    ...(average !== null && top.place !== best.place
      ? [
          {
            key: 'captions.average',
            values: {
              top: channel(scenario, top.place),
              average: back(average),
              next: back(top.one.marginalReturn),
            },
          },
        ]
      : []),
    {
      key: paying > 0 ? 'captions.paying' : 'captions.noneIsPaying',
      values: { paying: number(paying), breakEven: back(now.breakEvenReturn) },
    },
  ];
}

/** Which channel is full and which has room. 哪个渠道满了，哪个还有空间。 */
export function curvesCaption(
  now: DeskResult,
  _base: DeskResult,
  { scenario }: RunContext,
): Sentence[] {
  const left = ({ marginalReturn, averageReturn }: ChannelResult) =>
    averageReturn ? marginalReturn / averageReturn : null;
  const full = topOf(now.channels, (one) => -(left(one) ?? Infinity));
  const room = topOf(now.channels, (one) => left(one) ?? -1);
  const [fullLeft, roomLeft] = [full && left(full.one), room && left(room.one)];
  if (!full || !room || fullLeft === null || roomLeft === null)
    return [{ key: 'captions.noSpend' }];
  const values = { full: channel(scenario, full.place), fullLeft: ratio(fullLeft, 0) };
  if (full.place === room.place) return [{ key: 'captions.full', values }];
  return [
    { key: 'captions.full', values },
    {
      key: 'captions.room',
      values: { room: channel(scenario, room.place), roomLeft: ratio(roomLeft, 0) },
    },
  ];
}

/** Pace, carry-over and the rise of the price in words. 节奏、滞后与涨价。 */
export function daysCaption(
  now: DeskResult,
  _base: DeskResult,
  { scenario }: RunContext,
): Sentence[] {
  const { daily, carryRatio, spentYuan } = now;
  if (!daily) return [{ key: 'captions.noDays' }];
  if (spentYuan < HAIR_YUAN) return [{ key: 'captions.noSpend' }];
  const days = daily.spendYuan.filter((_, day) => isBurstDay(day)).length;
  const { shock } = daily;
  const burst = {
    days: number(days),
    spend: ratio(daily.burstSpendRatio),
    sales: ratio(daily.burstSalesRatio),
  };
  const carry = {
    carry: ratio(carryRatio, 0),
    half: number(adstockHalfLifePeriods(carryRatio), 1),
    after: yuan(daily.afterYuan),
  };
  return [
    { key: 'captions.burst', values: burst },
    carryRatio > 0 ? { key: 'captions.carry', values: carry } : { key: 'captions.noCarry' },
    ...(shock
      ? [
          {
            key: 'captions.shock',
            values: {
              first: number(shock.firstDay),
              channel: channel(scenario, SHOCKED),
              times: times(shock.costTimes),
              check: number(shock.checkDay),
            },
          },
        ]
      : []),
  ];
}

/** Plan, actual and estimate at completion in words. 计划、实际与完工估算。 */
export function watchCaption({ daily }: DeskResult): Sentence[] {
  const shock = daily?.shock;
  if (!shock) return [{ key: 'captions.noWatch' }];
  const { plannedYuan, spentYuan, earnedYuan, completionYuan, completionGapYuan } = shock.pacing;
  if (completionYuan === null || completionGapYuan === null)
    return [{ key: 'captions.nothingYet' }];
  const gap = Math.abs(completionGapYuan);
  const way = gap < HAIR_YUAN ? 'Even' : completionGapYuan < 0 ? 'Over' : 'Under';
  return [
    {
      key: 'captions.earned',
      values: {
        day: number(shock.checkDay - 1),
        planned: yuan(plannedYuan),
        spent: yuan(spentYuan),
        earned: yuan(earnedYuan),
      },
    },
    {
      key: `captions.completion${way}`,
      values: { completion: yuan(completionYuan), gap: yuan(gap) },
    },
    ...sinceSentence(shock),
  ];
}

/** Sums since the first day hide what the last days show. 累计数盖住了最近几天。 */
function sinceSentence({ firstDay, checkDay, sinceRatio }: ShockResult): Sentence[] {
  if (sinceRatio === null) return [];
  const values = { days: number(checkDay - firstDay), since: ratio(sinceRatio) };
  return [{ key: 'captions.since', values }];
}

/** The expense heads in words. 费用科目的一句话。 */
export function headsCaption(now: DeskResult): Sentence[] {
  const total = headsTotal(now.heads);
  const values = {
    total: yuan(total),
    plan: yuan(headsTotal(now.planHeads)),
    left: yuan(Math.abs(now.contributionYuan)),
  };
  const isShort = now.contributionYuan < 0;
  const left: Sentence = { key: isShort ? 'captions.headsShort' : 'captions.headsLeft', values };
  if (now.allSalesYuan < HAIR_YUAN) return [{ key: 'captions.headsOnly', values }, left];
  const share = ratio(total / now.allSalesYuan);
  return [{ key: 'captions.heads', values: { ...values, share } }, left];
}

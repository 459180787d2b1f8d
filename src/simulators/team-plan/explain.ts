// Why the plan ends when it does, which day was bought for nothing, and what binds. 为什么是这天完工、哪天白买。
import type { RunContext, Sentence } from '../_frame/declaration';
import { APPROVERS } from './inputs';
import { leastOnTimeYuan, leastYuan, type TeamResult } from './run';
import { baseName, bare, roleName, speech, taskName } from './sentences';

/** Yuan that do not count. */
const HAIR_YUAN = 0.5;
const TWO = APPROVERS.indexOf('both');

/** Why the end moved, and what holds it. 完工日为什么变，卡在哪里。 */
export function explain(now: TeamResult, base: TeamResult, context: RunContext): Sentence[] {
  return [
    ...change(now, base, context),
    ...deadline(now),
    ...notice(now),
    ...vain(now),
    ...waste(now),
    ...staff(now),
  ];
}

function change(now: TeamResult, base: TeamResult, context: RunContext): Sentence[] {
  const { time, money } = speech(now);
  const gapDays = base.lengthDays - now.lengthDays;
  const values = {
    length: time(now.lengthDays),
    gap: time(Math.abs(gapDays)),
    cost: money(now.costYuan),
    before: money(base.costYuan),
    base: baseName(context),
  };
  if (gapDays !== 0) return [{ key: `explain.${gapDays > 0 ? 'earlier' : 'later'}`, values }];
  const isSame = Math.abs(now.costYuan - base.costYuan) < HAIR_YUAN;
  return [{ key: `explain.${isSame ? 'same' : 'onlyCost'}`, values }];
}

function deadline(now: TeamResult): Sentence[] {
  const { time, money } = speech(now);
  const roomDays = now.deadlineDays - now.lengthDays;
  const least = leastOnTimeYuan(now);
  const values = {
    deadline: time(now.deadlineDays),
    gap: time(Math.abs(roomDays)),
    least: money(least ?? 0),
    shortest: time(now.corners.at(-1)?.durationDays ?? now.lengthDays),
  };
  if (now.isOnTime) return [{ key: `explain.${roomDays > 0 ? 'room' : 'exact'}`, values }];
  // Another way to share the work may be cheaper, where it can be chosen.
  const over = now.scenario === 'team' ? 'overStaffed' : 'over';
  return [{ key: `explain.${least === null ? 'cannot' : over}`, values }];
}

function notice(now: TeamResult): Sentence[] {
  const { slipped } = now;
  if (!slipped || now.noticeDay === null) return [];
  const { time, money } = speech(now);
  const task = taskName(now.scenario, slipped.task);
  const slip = time(slipped.slipDays);
  if (slipped.delayDays === 0) return [{ key: 'explain.absorbed', values: { task, slip } }];
  const [least, later] = [leastOnTimeYuan(now), slipped.leastLaterYuan];
  const values = {
    task,
    slip,
    delay: time(slipped.delayDays),
    day: bare(now.noticeDay),
    least: money(least ?? 0),
    laterDay: bare(slipped.laterDay),
    later: money(later ?? 0),
  };
  const slid: Sentence = { key: 'explain.slipped', values };
  if (least === null) return [slid];
  if (later === null) return [slid, { key: 'explain.tooLate', values }];
  return [slid, { key: later > least ? 'explain.dearerLater' : 'explain.sameLater', values }];
}

/** Days asked for where there are none left to buy. 想买却买不到的天数。 */
function vain(now: TeamResult): Sentence[] {
  const i = now.vainDays.findIndex((days) => days > 0);
  const task = now.tasks[i];
  if (!task) return [];
  const { time } = speech(now);
  return [
    {
      key: `explain.${task.maxReductionDays > 0 ? 'partlyOpen' : 'closed'}`,
      values: {
        task: taskName(now.scenario, task.name),
        days: time(now.vainDays[i] ?? 0),
        most: time(task.maxReductionDays),
      },
    },
  ];
}

/** What the same end would cost at least, and where to give days back. 同样的完工日最少多少钱。 */
function waste(now: TeamResult): Sentence[] {
  const { time, money } = speech(now);
  const leastAtLength = leastYuan(now.corners, now.lengthDays) ?? 0;
  const wasteYuan = now.costYuan - now.reworkYuan - leastAtLength;
  if (wasteYuan < HAIR_YUAN) return [];
  const places = {
    length: time(now.lengthDays),
    least: money(leastAtLength + now.reworkYuan),
    waste: money(wasteYuan),
  };
  const backs = now.tasks.map((task, i) => {
    const days = Math.min(now.savedDays[i] ?? 0, now.path.slackDays[i] ?? 0);
    return { task, days, yuan: days * task.costYuanPerDay };
  });
  const most = backs.reduce((a, b) => (b.yuan > a.yuan ? b : a));
  const give: Sentence[] =
    most.yuan > 0
      ? [
          {
            key: 'explain.giveBack',
            values: {
              task: taskName(now.scenario, most.task.name),
              back: time(most.days),
              saved: money(most.yuan),
            },
          },
        ]
      : [{ key: 'explain.elsewhere' }];
  return [{ key: 'explain.waste', values: places }, ...give];
}

function staff(now: TeamResult): Sentence[] {
  const { load, scenario, approver } = now;
  if (scenario !== 'team' || !load) return [];
  const { money } = speech(now);
  const full = load.roles.filter(({ role }) => load.overloaded.includes(role));
  return [
    ...(approver === TWO ? [{ key: 'explain.twoApprovers' }] : []),
    ...(now.reworkYuan > 0
      ? [{ key: 'explain.draft', values: { rework: money(now.reworkYuan) } }]
      : []),
    ...full.map((one) => ({
      key: 'explain.overloaded',
      values: {
        role: roleName(one.role),
        work: bare(one.workDays, 1),
        capacity: bare(one.capacityDays, 1),
      },
    })),
  ];
}

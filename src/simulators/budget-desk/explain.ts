// Why the result of the budget desk moved, and where the next yuan belongs. 结果为什么变，下一元该去哪。
import type { RunContext, Sentence } from '../_frame/declaration';
import { bestShare, type DeskResult, leftYuan } from './result';
import { back, baseName, channel, HAIR_YUAN, number, ratio, times, topOf, yuan } from './sentences';
import { SHOCKED } from './shops';

/** Money smaller than this stays over when channels are typed in thousands. */
const SPARE_YUAN = 1000;
/** Two channels whose next yuan differ by less are as good as level. */
const LEVEL_RATIO = 0.1;

/** What came of it, why, what it could be, and what to do next. 结果、原因、最优与下一步。 */
export function explain(now: DeskResult, base: DeskResult, context: RunContext): Sentence[] {
  return [
    outcome(now, base, context),
    ...causes(now, base, context),
    ...standing(now),
    ...nextMove(now, context),
    worthOfBudget(now, context),
  ];
}

function outcome(now: DeskResult, base: DeskResult, context: RunContext): Sentence {
  const gap = now.salesYuan - base.salesYuan;
  const key = Math.abs(gap) < HAIR_YUAN ? 'Same' : gap > 0 ? 'More' : 'Less';
  const values = { sales: yuan(now.salesYuan), base: baseName(context), gap: yuan(Math.abs(gap)) };
  return { key: `explain.sales${key}`, values };
}

/** The price that rose, then the channel that gained and the one that lost most by the moves. */
function causes(now: DeskResult, base: DeskResult, { scenario }: RunContext): Sentence[] {
  const moves = now.channels.flatMap((one, place) => {
    const before = base.channels[place] ?? one;
    const money = one.spendYuan - before.spendYuan;
    const gain = one.salesYuan - before.salesYuan;
    return Math.abs(money) < HAIR_YUAN ? [] : [{ place, money, gain }];
  });
  const added = moves.filter(({ money }) => money > 0).toSorted((a, b) => b.gain - a.gain)[0];
  const cut = moves.filter(({ money }) => money < 0).toSorted((a, b) => a.gain - b.gain)[0];
  const said = ({ place, money, gain }: (typeof moves)[number]): Sentence => ({
    key: `explain.${money > 0 ? 'added' : 'cut'}${gain > 0 === money > 0 ? '' : 'Yet'}`,
    values: {
      channel: channel(scenario, place),
      money: yuan(Math.abs(money)),
      gain: yuan(Math.abs(gain)),
    },
  });
  const shock = now.daily?.shock;
  const isNew = shock && shock.costTimes !== base.daily?.shock?.costTimes && shock.costTimes > 1;
  const dear: Sentence[] = isNew
    ? [
        {
          key: 'explain.dear',
          values: {
            channel: channel(scenario, SHOCKED),
            day: number(shock.firstDay),
            times: times(shock.costTimes),
          },
        },
      ]
    : [];
  const unmoved = Math.abs(now.salesYuan - base.salesYuan) >= HAIR_YUAN && moves.length === 0;
  const setting = { key: now.daily ? 'explain.pace' : 'explain.setting' };
  return [
    ...dear,
    ...[added, cut].flatMap((move) => (move ? [said(move)] : [])),
    ...(unmoved && dear.length === 0 ? [setting] : []),
  ];
}

function standing(now: DeskResult): Sentence[] {
  const left = leftYuan(now);
  if (left < -HAIR_YUAN) return [{ key: 'explain.over', values: { over: yuan(-left) } }];
  const values = { best: yuan(now.best.salesYuan), share: ratio(bestShare(now)) };
  return [{ key: now.daily ? 'explain.bestByDay' : 'explain.best', values }];
}

function nextMove(now: DeskResult, { scenario }: RunContext): Sentence[] {
  const left = leftYuan(now);
  const best = topOf(now.channels, ({ marginalReturn }) => marginalReturn);
  const giver = topOf(now.channels, ({ marginalReturn, spendYuan }) =>
    spendYuan > 0 ? -marginalReturn : -Infinity,
  );
  if (!best || !giver || left < -HAIR_YUAN) return [];
  const to = channel(scenario, best.place);
  const next = best.one.marginalReturn;
  if (left >= SPARE_YUAN)
    return [{ key: 'explain.spare', values: { left: yuan(left), to, next: back(next) } }];
  const gain = next - giver.one.marginalReturn;
  if (gain < LEVEL_RATIO * next) return [{ key: 'explain.level', values: { next: back(next) } }];
  const from = channel(scenario, giver.place);
  return [{ key: 'explain.move', values: { from, to, gain: back(gain) } }];
}

/** What holds the best split, and whether more budget would pay. */
function worthOfBudget(now: DeskResult, { scenario }: RunContext): Sentence {
  const { bindings, shadowReturn } = now.best;
  const [atCap, atFloor] = ['cap', 'floor'].map((name) => bindings.findIndex((b) => b === name));
  const values = { shadow: back(shadowReturn), breakEven: back(now.breakEvenReturn) };
  if (shadowReturn <= 0) return { key: 'explain.noShadow' };
  const pays = shadowReturn >= now.breakEvenReturn ? 'Pays' : 'Loses';
  const held = atCap !== undefined && atCap >= 0 ? atCap : (atFloor ?? -1);
  if (held < 0) return { key: `explain.budget${pays}`, values };
  const kind = held === atCap ? 'cap' : 'floor';
  return { key: `explain.${kind}${pays}`, values: { ...values, held: channel(scenario, held) } };
}

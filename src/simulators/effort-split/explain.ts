// Why the orders of the effort split moved, and which point is in the wrong place. 订单为什么变，哪一点放错了。
import type { RunContext, Sentence } from '../_frame/declaration';
import type { EffortResult } from './run';
import { baseName, orders, ratio, step, whole } from './sentences';

/** Why orders moved against what they are compared with, and what binds. 结果为什么变。 */
export function explain(now: EffortResult, base: EffortResult, context: RunContext): Sentence[] {
  return [...moveOf(now, base, context), bindingOf(now, context)];
}

function moveOf(now: EffortResult, base: EffortResult, context: RunContext): Sentence[] {
  const gap = now.orderCount - base.orderCount;
  const values = {
    orders: orders(now.orderCount),
    gap: orders(Math.abs(gap)),
    base: baseName(context),
  };
  if (Math.abs(gap) < 0.5) return [{ key: 'explain.same', values }];
  // Steps multiply, so the logarithm of each factor is its part of the change.
  const logs = now.raisedRatios.map((raised, place) =>
    Math.log(raised / (base.raisedRatios[place] ?? raised)),
  );
  const strongest = gap > 0 ? Math.max(...logs) : Math.min(...logs);
  const place = logs.indexOf(strongest);
  const [before = 0, after = 0] = [base.pointsPerStep[place], now.pointsPerStep[place]];
  return [
    { key: gap > 0 ? 'explain.more' : 'explain.less', values },
    {
      key: before === after ? 'explain.causeRate' : 'explain.cause',
      values: {
        step: step(context.scenario, place),
        before: whole(before),
        after: whole(after),
        from: ratio(base.raisedRatios[place] ?? 0),
        to: ratio(now.raisedRatios[place] ?? 0),
        times: { value: Math.exp(strongest), unit: 'times' },
      },
    },
  ];
}

function bindingOf(now: EffortResult, { scenario }: RunContext): Sentence {
  if (now.rank === null) return { key: 'explain.unspent' };
  if (!now.move) return { key: 'explain.best' };
  const { from, to, orderCount } = now.move;
  const values = { from: step(scenario, from), to: step(scenario, to), orders: orders(orderCount) };
  return { key: 'explain.move', values };
}

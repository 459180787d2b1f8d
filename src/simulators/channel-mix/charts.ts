// The pictures of the channel mix as rows, sentences and tables. 渠道混合各图的行、句与表。
import type { BarRow } from '@/charts/bar-rows';
import type { BridgeRow } from '@/charts/bridge-rows';
import type { Filling } from '@/i18n/format';
import type { ChartSpec, Place, RunContext, Table } from '../_frame/declaration';
import type { Phrases } from '../_frame/phrases';
import { channelKey, visitorUnit } from './inputs';
import type { MixResult } from './run';
import {
  bridgeCaption,
  channel,
  orders,
  ordersCaption,
  points,
  ratesCaption,
  ratio,
  share,
  wholeOrders,
} from './sentences';

/** What is drawn and in whose words. 画什么、用谁的话。 */
interface Drawn {
  result: MixResult;
  scenario: string;
  text: Phrases;
}

/** One bar of a bridge before it is put into words. 桥图的一步。 */
interface Step {
  label: Place;
  kind: BridgeRow['kind'];
  value: number;
}

export const charts: Record<string, ChartSpec<MixResult>> = {
  rates: { caption: ratesCaption, table: ratesTable },
  bridge: {
    caption: bridgeCaption,
    table: (now, _base, { scenario }) => stepTable(rateSteps(now, scenario), 'columns.points', 'points'), // prettier-ignore
  },
  orders: {
    caption: ordersCaption,
    table: (now) => stepTable(orderSteps(now), 'columns.orders', 'orders'),
  },
};

/** Rates of the channels and of the shop, last period as a mark. 各渠道与全店的转化率。 */
export function rateRows({ result, scenario, text }: Drawn): BarRow[] {
  const { last, now } = result;
  const channels = now.rateRatios.map((value, place): BarRow => {
    const [before, after] = [last.shareRatios[place] ?? 0, now.shareRatios[place] ?? 0];
    return {
      label: text.word(channelKey(scenario, place)),
      value,
      valueText: text.text(ratio(value)),
      ghost: last.rateRatios[place],
      note: text.word('rates.note', {
        after: text.text(share(after)),
        before: text.text(share(before)),
      }),
    };
  });
  const total = {
    label: text.word('rates.total'),
    value: now.totalRatio,
    valueText: text.text(ratio(now.totalRatio)),
    ghost: last.totalRatio,
    isStrong: true,
  };
  return [...channels, total];
}

/** From last period's rate to this one's. 总转化率从上期到这期。 */
export function bridgeRows({ result, scenario, text }: Drawn): BridgeRow[] {
  return rateSteps(result, scenario).map((step) =>
    rowOf(step, step.kind === 'total' ? ratio(step.value) : points(step.value, true), text),
  );
}

/** From last period's orders to this one's. 订单从上期到这期。 */
export function orderRows({ result, text }: Omit<Drawn, 'scenario'>): BridgeRow[] {
  return orderSteps(result).map((step) =>
    rowOf(step, orders(step.value, step.kind === 'step'), text),
  );
}

function rowOf({ label, kind, value }: Step, shown: Filling, text: Phrases): BridgeRow {
  return { label: text.text(label), kind, value, valueText: text.text(shown) };
}

function rateSteps({ last, now, shift, mixEffect }: MixResult, scenario: string): Step[] {
  return [
    total('bridge.last', last.totalRatio),
    { label: { word: 'bridge.mix' }, kind: 'step', value: mixEffect },
    ...shift.rateEffects.map((value, place): Step => ({
      label: channel(scenario, place),
      kind: 'step',
      value,
    })),
    total('bridge.now', now.totalRatio),
  ];
}

function orderSteps(result: MixResult): Step[] {
  const { before, visitors, mix, rates, after } = wholeOrders(result);
  const step = (word: string, value: number): Step => ({ label: { word }, kind: 'step', value });
  return [
    total('bridge.last', before),
    step('bridge.visitors', visitors),
    step('bridge.mix', mix),
    step('bridge.rates', rates),
    total('bridge.now', after),
  ];
}

const total = (word: string, value: number): Step => ({ label: { word }, kind: 'total', value });

function stepTable(steps: Step[], key: string, unit: 'points' | 'orders'): Table {
  return {
    columns: [
      { key: 'columns.step' },
      unit === 'points' ? { key, unit, digits: 2 } : { key, unit },
    ],
    rows: steps.map(({ label, value }) => ({ label, cells: [value] })),
  };
}

function ratesTable(result: MixResult, _base: MixResult, { scenario }: RunContext): Table {
  const unit = visitorUnit(scenario);
  const { last, now } = result;
  const row = (label: Place, cells: number[]) => ({ label, cells });
  return {
    columns: [
      { key: 'columns.channel' },
      { key: 'columns.visitorsLast', unit },
      { key: 'columns.visitorsNow', unit },
      { key: 'columns.rateLast', unit: 'ratio', digits: 2 },
      { key: 'columns.rateNow', unit: 'ratio', digits: 2 },
      { key: 'columns.ordersLast', unit: 'orders' },
      { key: 'columns.ordersNow', unit: 'orders' },
    ],
    rows: [
      ...now.rateRatios.map((rate, place) =>
        row(channel(scenario, place), [
          last.visitorCounts[place] ?? 0,
          now.visitorCounts[place] ?? 0,
          last.rateRatios[place] ?? 0,
          rate,
          last.orderCounts[place] ?? 0,
          now.orderCounts[place] ?? 0,
        ]),
      ),
      row({ word: 'rates.total' }, [
        last.visitorCount,
        now.visitorCount,
        last.totalRatio,
        now.totalRatio,
        last.orderCount,
        now.orderCount,
      ]),
    ],
  };
}

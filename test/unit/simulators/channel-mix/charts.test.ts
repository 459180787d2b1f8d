import { describe, expect, it } from 'vitest';
import { bridgeRows, charts, orderRows, rateRows } from '@/simulators/channel-mix/charts';
import { at, speaker } from './_at';

const text = speaker('en');
const context = { scenario: 'appliance', seed: 1 };
const drawn = { result: at(), scenario: 'appliance', text };

describe('rateRows()', () => {
  it('shows each channel and the shop, with last period as a mark', () => {
    const rows = rateRows(drawn);
    expect(rows.map(({ valueText }) => valueText)).toEqual(['3.40%', '1.60%', '2.21%']);
    expect(rows.map(({ ghost }) => ghost)).toEqual([0.032, 0.014, drawn.result.last.totalRatio]);
    expect(rows[1]?.note).toBe('66% of people (was 33%)');
  });
});

describe('the bridges', () => {
  it.each([
    ['rates', bridgeRows(drawn)],
    ['orders', orderRows(drawn)],
  ])('of %s end where they lead to', (_, rows) => {
    const [first, ...rest] = rows.map(({ value }) => value);
    const end = rest.pop();
    expect(rest.reduce((level, step) => level + step, first ?? 0)).toBeCloseTo(end ?? 0, 6);
    expect(rows.map(({ kind }) => kind)).toEqual(['total', 'step', 'step', 'step', 'total']);
  });
});

describe('the tables', () => {
  it('hold what the pictures show', () => {
    const column = (chart: string, place: number) =>
      charts[chart]
        ?.table(drawn.result, drawn.result, context)
        .rows.map(({ cells }) => cells[place]);
    expect(column('rates', 3)).toEqual(rateRows(drawn).map(({ value }) => value));
    expect(column('bridge', 0)).toEqual(bridgeRows(drawn).map(({ value }) => value));
    expect(column('orders', 0)).toEqual(orderRows(drawn).map(({ value }) => value));
  });
});

// Two shops: one shows who has left, the other cannot. 两家店：一家看得出流失，一家看不出。
import { describe, expect, it } from 'vitest';
import { dayNumber } from '@/model/calendar/day-number';
import { bgNbdAliveRatio } from '@/model/customer-value/bg-nbd';
import { bgNbdFit } from '@/model/customer-value/bg-nbd-fit';
import { bgNbdFuturePurchases } from '@/model/customer-value/bg-nbd-purchases';
import { paretoNbdFit } from '@/model/customer-value/pareto-nbd-fit';
import { buyingHistories } from '@/model/customers/buying-histories';
import { csvTable } from '@/model/table/csv-table';
import { cdnow } from './recipes/cdnow';
import { datasetBytes } from './recipes/dataset';
import { day, onlineRetailSales } from './recipes/online-retail';

const WEEK_39 = dayNumber(day('1997-09-30'));

/** Days with a purchase in the CDNOW sample; the few that cost nothing count as well. */
function cdnowSales() {
  const { columns } = csvTable(datasetBytes('cdnow-sample.csv.gz'), {
    sample_id: 'number',
    date: 'text',
  });
  const days = columns.date.texts.map((text) => dayNumber(day(text)));
  return {
    customerCodes: Int32Array.from(columns.sample_id, (id) => id - 1),
    dayNumbers: columns.date.codes.map((code) => days[code] as number),
    amounts: columns.sample_id.map(() => 1),
  };
}

describe('CDNOW', () => {
  it('gives the published summary from its purchases', () => {
    const { histories } = cdnow();
    const found = buyingHistories(cdnowSales(), WEEK_39);
    expect([...found.repeatCounts]).toEqual([...histories.repeatCounts]);
    const inWeeks = (days: Float64Array) => [...days].map((value) => value / 7);
    // Printed to two places.
    const near = (printed: Float64Array, exact: readonly number[]) =>
      printed.every((value, i) => Math.abs(value - (exact[i] ?? NaN)) < 0.0051);
    expect(near(histories.lastTimes, inWeeks(found.lastTimes))).toBe(true);
    expect(near(histories.observedTimes, inWeeks(found.observedTimes))).toBe(true);
  });

  it('forecasts the purchases of the next 39 weeks within an eighth, from whom is still there', () => {
    const { histories } = cdnow();
    const { parameters } = bgNbdFit(histories);
    if (!parameters) throw new Error('no parameters');
    let expected = 0;
    let alive = 0;
    for (let i = 0; i < histories.repeatCounts.length; i++) {
      const customer = {
        repeatCount: histories.repeatCounts[i] as number,
        lastTime: histories.lastTimes[i] as number,
        observedTime: histories.observedTimes[i] as number,
      };
      expected += bgNbdFuturePurchases(parameters, customer, 39);
      alive += bgNbdAliveRatio(parameters, customer);
    }
    const { dayNumbers, customerCodes } = cdnowSales();
    const later = new Set<string>();
    dayNumbers.forEach((date, i) => {
      if (date > WEEK_39 && date <= WEEK_39 + 39 * 7) later.add(`${customerCodes[i]} ${date}`);
    });
    expect(Math.abs(expected / later.size - 1)).toBeLessThan(0.125);
    expect(alive).toBeLessThan(histories.repeatCounts.length);
  });
});

describe('Online Retail', () => {
  const histories = () => buyingHistories(onlineRetailSales(), dayNumber(day('2011-12-09')));

  it('cannot tell who has left: neither model has parameters', { timeout: 60_000 }, () => {
    const { repeatCounts, lastTimes, observedTimes } = histories();
    const columns = { repeatCounts, lastTimes, observedTimes };
    const bgNbd = bgNbdFit(columns);
    expect(bgNbd).toMatchObject({ parameters: null, problem: 'dropoutNotIdentified' });
    expect(bgNbd.dropoutGain).toBeLessThan(1);
    // Buying without dropout is known well all the same.
    expect(bgNbd.withoutDropout?.r).toBeCloseTo(0.83, 1);
    const paretoNbd = paretoNbdFit(columns);
    expect(paretoNbd).toMatchObject({ parameters: null, problem: 'dropoutNotIdentified' });
  });
});

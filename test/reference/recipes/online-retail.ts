// UCI Online Retail as the vectors want it: read once, cleaned as they say. 参考数据所用的 Online Retail 处理。
import { type CalendarDay, dayNumber, monthNumber } from '@/model/calendar/day-number';
import { type CleaningRules, type Sales, cleanSales } from '@/model/retail/clean-sales';
import { type Transactions, retailTransactions } from '@/model/retail/transactions';
import { type RfmTable, rfmTable } from '@/model/customers/rfm-table';
import { datasetBytes } from './dataset';

let transactions: Transactions | undefined;

/** All rows as they stand. 全部原始行。 */
export function onlineRetail(): Transactions {
  transactions ??= retailTransactions(datasetBytes('online-retail.csv.gz'));
  return transactions;
}

/**
 * "keep rows with a CustomerID, InvoiceNo not starting with 'C', Quantity>0 and UnitPrice>0;
 * amount=Quantity*UnitPrice; duplicates kept", unless other rules are given.
 */
export function onlineRetailSales(rules?: CleaningRules): Sales {
  return cleanSales(onlineRetail(), rules).sales;
}

/** Recency, frequency and money on 10 December 2011. */
export function onlineRetailRfm(): RfmTable {
  return rfmTable(onlineRetailSales(), dayNumber(day('2011-12-10')));
}

/** Sum of the amounts of each code, 0 where it has no row in the span. */
export function amountsByCode(
  { amounts, dayNumbers, rowCount }: Sales,
  codes: Int32Array,
  span: [first: string, last: string] = ['2010-12-01', '2011-12-09'],
): Float64Array {
  const [first, last] = span.map((text) => dayNumber(day(text))) as [number, number];
  const sums = new Float64Array(codes.reduce((most, code) => Math.max(most, code), -1) + 1);
  for (let row = 0; row < rowCount; row++) {
    const days = dayNumbers[row] as number;
    if (days < first || days > last) continue;
    (sums[codes[row] as number] as number) += amounts[row] as number;
  }
  return sums;
}

/** Month of each row, counted from 1970. */
export function monthsOf({ dayNumbers }: Sales): Int32Array {
  return dayNumbers.map(monthNumber);
}

/** A date written 2011-12-10. */
export function day(text: string): CalendarDay {
  const [year = NaN, month = NaN, dayOfMonth = NaN] = text.split('-').map(Number);
  return { year, month, day: dayOfMonth };
}

// A few order lines with everything that must be cleaned. 几行什么毛病都有的订单明细。
import { retailTransactions, type Transactions } from '@/model/retail/transactions';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';

/** Two sales, then one row for each fault, then a repeat of the first row. */
export const ROWS = [
  '1,A,"TEA, GREEN",2,2011-01-05 09:00:00,3.5,17,France',
  '1,B,MUG,1,2011-01-05 09:00:00,4,17,France',
  '2,A,"TEA, GREEN",1,2011-01-06 10:00:00,3.5,,France',
  'C3,A,"TEA, GREEN",-2,2011-01-07 10:00:00,3.5,17,France',
  '4,A,,-5,2011-01-08 10:00:00,3.5,18,Spain',
  '5,POST,POSTAGE,1,2011-01-09 10:00:00,18,18,Spain',
  '6,B,MUG,1,2011-01-10 10:00:00,0,18,Spain',
  '7,B,MUG,many,2011-01-11 10:00:00,4,18,Spain',
  '8,B,MUG,1,soon,4,18,Spain',
  '1,A,"TEA, GREEN",2,2011-01-05 09:00:00,3.5,17,France',
];

/** A file with these rows. 由各行组成的文件。 */
export function fileOf(rows: readonly string[]): Uint8Array {
  return new TextEncoder().encode([HEADER, ...rows].join('\n'));
}

/** Rows of a file as transactions. 订单明细。 */
export function orderLines(rows: readonly string[] = ROWS): Transactions {
  return retailTransactions(fileOf(rows));
}

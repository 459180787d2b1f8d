// Order lines of a shop as columns, read from a file. 从文件读出的订单明细，按列存放。
import type { Watch } from '../_watch';
import { type TextColumn, csvTable } from '../table/csv-table';

/** Order lines, one row each; a code is −1 where the cell is empty. 订单明细表。 */
export interface Transactions {
  /** rows. 行数 */
  rowCount: number;
  /** number of the order; cancellations begin with C. 订单号 */
  invoices: TextColumn;
  /** what was sold. 商品编码 */
  items: TextColumn;
  /** name of what was sold, as it was typed. 商品名称 */
  descriptions: TextColumn;
  /** pieces; negative when they came back. 件数 */
  quantities: Float64Array;
  /** seconds from 1 January 1970 on the shop's clock. 时间 */
  timesSeconds: Float64Array;
  /** price of one piece in the money of the file. 单价 */
  unitPrices: Float64Array;
  /** who bought. 客户 */
  customers: TextColumn;
  /** where the buyer lives. 国家 */
  countries: TextColumn;
  /** rows dropped because they had more or fewer cells than the header. 列数不符而丢弃的行 */
  raggedRowCount: number;
}

/**
 * Order lines of a file in the form of UCI Online Retail. 读取 UCI Online Retail 格式的订单明细。
 *
 * @param bytes the file, UTF-8 CSV, with the columns InvoiceNo, StockCode, Description, Quantity,
 *   InvoiceDate, UnitPrice, CustomerID and Country in any order
 * @param watch progress and stop, optional
 * @returns columns of equal length; a number or time that cannot be read is NaN
 * @throws RangeError if a column is missing
 * @throws whatever the signal of `watch` was aborted with
 * @source Chen, Sain & Guo 2012, J. Database Marketing & Customer Strategy Management 19(3), 197–208
 * @vectors retail.load
 * @example retailTransactions(new TextEncoder().encode(
 *   'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n' +
 *   '536365,22752,NESTING BOXES,2,2010-12-01 08:26:00,7.65,17850,France')).unitPrices // [7.65]
 */
export function retailTransactions(bytes: Uint8Array, watch?: Watch): Transactions {
  const { columns, rowCount, raggedRowCount } = csvTable(
    bytes,
    {
      InvoiceNo: 'text',
      StockCode: 'text',
      Description: 'text',
      Quantity: 'number',
      InvoiceDate: 'time',
      UnitPrice: 'number',
      CustomerID: 'text',
      Country: 'text',
    },
    watch,
  );
  return {
    rowCount,
    raggedRowCount,
    invoices: columns.InvoiceNo,
    items: columns.StockCode,
    descriptions: columns.Description,
    quantities: columns.Quantity,
    timesSeconds: columns.InvoiceDate,
    unitPrices: columns.UnitPrice,
    customers: columns.CustomerID,
    countries: columns.Country,
  };
}

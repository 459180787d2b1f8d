// Rows that say exactly what an earlier row said. 与前面某行完全相同的行。
import type { Transactions } from './transactions';

/**
 * Marks each row that repeats an earlier one in every column. 标出与前面某行每一列都相同的行。
 *
 * @param transactions order lines
 * @returns 1 for a row that repeats, 0 for the first of its kind and all others
 * @throws nothing
 * @source own definition; open addressing: Knuth 1998, The Art of Computer Programming 3, § 6.4
 * @simplifies Two people may truly buy the same in the same minute; the file cannot tell.
 *   同一分钟里也可能真有两笔一样的买卖，数据分不出来。
 * @example repeatedRows({ rowCount: 2, raggedRowCount: 0,
 *   invoices: { codes: Int32Array.of(0, 1), texts: ['536365', 'C536379'] },
 *   items: { codes: Int32Array.of(0, 0), texts: ['85123A'] },
 *   descriptions: { codes: Int32Array.of(-1, -1), texts: [] },
 *   customers: { codes: Int32Array.of(0, 0), texts: ['17850'] },
 *   countries: { codes: Int32Array.of(0, 0), texts: ['France'] },
 *   quantities: Float64Array.of(6, -1), unitPrices: Float64Array.of(2.55, 2.55),
 *   timesSeconds: Float64Array.of(0, 60) }) // [0, 0]
 */
export function repeatedRows(transactions: Transactions): Uint8Array {
  const columns = columnsOf(transactions);
  const { rowCount } = transactions;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * rowCount + 2))).fill(-1);
  const isRepeated = new Uint8Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    let slot = hash(columns, row) & (slots.length - 1);
    while (slots[slot] !== -1 && !isSame(columns, slots[slot] as number, row)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    if (slots[slot] === -1) slots[slot] = row;
    else isRepeated[row] = 1;
  }
  return isRepeated;
}

function columnsOf(transactions: Transactions): ArrayLike<number>[] {
  const { invoices, items, descriptions, customers, countries } = transactions;
  return [
    invoices.codes,
    items.codes,
    transactions.quantities,
    transactions.unitPrices,
    transactions.timesSeconds,
    descriptions.codes,
    customers.codes,
    countries.codes,
  ];
}

function hash(columns: ArrayLike<number>[], row: number): number {
  let value = 17;
  // Order, item, pieces and price: enough to tell nearly all rows apart.
  for (let i = 0; i < 4; i++) {
    const cell = Math.round(((columns[i] as ArrayLike<number>)[row] as number) * 100);
    value = Math.imul(value ^ cell, 0x9e3779b1);
    value ^= value >>> 15;
  }
  return value;
}

function isSame(columns: ArrayLike<number>[], a: number, b: number): boolean {
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i] as ArrayLike<number>;
    const [left, right] = [column[a] as number, column[b] as number];
    // Two cells that cannot be read, NaN, are the same.
    if (left !== right && !(Number.isNaN(left) && Number.isNaN(right))) return false;
  }
  return true;
}

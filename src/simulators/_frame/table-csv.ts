// A chart's table as a file, fetched when it is asked for. 数据表的导出。
import { csvText } from './csv';
import type { Table } from './declaration';
import type { Phrases } from './phrases';
import { NO_NUMBER, shownTable } from './table-text';

/** The same numbers as a file: no thousands marks, a plain minus. 导出用的表。 */
export function tableCsv(table: Table, text: Phrases): string {
  const { heads, rows } = shownTable(table, { ...text, tag: 'en' });
  const number = (cell: string) =>
    cell === NO_NUMBER ? null : Number(cell.replaceAll(',', '').replace('−', '-'));
  return csvText([heads, ...rows.map(({ label, cells }) => [label, ...cells.map(number)])]);
}

/** The same as a file to be saved. 可保存的文件。 */
export function tableFile(table: Table, text: Phrases): Blob {
  return new Blob([tableCsv(table, text)], { type: 'text/csv;charset=utf-8' });
}

// A chart's table as it is shown. 数据表的显示。
import { plain, type Unit } from '@/i18n/format';
import type { Table } from './declaration';
import type { Phrases } from './phrases';

/** Heads and cells as the reader sees them. 读者看到的表头与单元格。 */
export interface ShownTable {
  heads: string[];
  rows: { label: string; cells: string[] }[];
}

/** Stands where there is no number. */
export const NO_NUMBER = '–';

/** The table with units in its heads and bare numbers in its cells. 显示用的表。 */
export function shownTable({ columns, rows }: Table, text: Phrases): ShownTable {
  return {
    heads: columns.map(({ key, unit = 'none' }) => headText(key, unit, text)),
    rows: rows.map(({ label, cells }) => ({
      label: text.text(label),
      cells: cells.map((cell, place) => {
        if (cell === null) return NO_NUMBER;
        const { unit = 'none', digits } = columns[place + 1] ?? {};
        return plain(cell, unit, text.tag, { digits });
      }),
    })),
  };
}

/** A unit without its number: `%`, `people`. 单位本身。 */
function unitMark(unit: Unit, { words }: Phrases): string {
  return (words[`unit.${unit}`] ?? '').replace('{n}', '').trim();
}

function headText(key: string, unit: Unit, text: Phrases): string {
  const mark = unitMark(unit, text);
  return mark ? text.word('sim.withUnit', { label: text.word(key), unit: mark }) : text.word(key);
}

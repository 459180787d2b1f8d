// Flowers, baskets and visits of the reference data sets. 鸢尾花、杂货篮与网站访问数据。
import { basketsFromLists, basketsOf, type Baskets } from '@/model/basket/baskets';
import { csvTable } from '@/model/table/csv-table';
import { datasetBytes, datasetText } from './dataset';

const IRIS_COLUMNS = ['sepal_length', 'sepal_width', 'petal_length', 'petal_width'] as const;

/** Fisher's iris: four columns in centimetres and the species of each flower. */
export function iris() {
  const kinds = Object.fromEntries(IRIS_COLUMNS.map((name) => [name, 'number' as const]));
  const { columns } = csvTable(datasetBytes('iris.csv'), { ...kinds, class: 'text' } as const);
  const table = columns as Record<string, Float64Array> & { class: never };
  return {
    names: [...IRIS_COLUMNS],
    columns: IRIS_COLUMNS.map((name) => table[name] as Float64Array),
    species: columns.class,
  };
}

/** Groceries: items in the order of their list, so that codes are those of the published sets. */
export function groceries(): Baskets {
  const lists = lines('groceries.csv.gz').map((line) => line.split(','));
  const names = lines('groceries-items.csv.gz')
    .slice(1)
    .map((line) => line.slice(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1)));
  return basketsFromLists(lists, names);
}

/** Areas visited by each user of the training set; areas by rising number. */
export function msweb(): Baskets & { personCount: number } {
  const { columns } = csvTable(datasetBytes('msweb-train.csv.gz'), { user: 'text', area: 'text' });
  const names = [...columns.area.texts].sort((a, b) => Number(a) - Number(b));
  const places = columns.area.texts.map((text) => names.indexOf(text));
  const items = columns.area.codes.map((code) => places[code] as number);
  const personCount = columns.user.texts.length;
  return { ...basketsOf(columns.user.codes, items, names, personCount), personCount };
}

function lines(file: string): string[] {
  return datasetText(file).trimEnd().split(/\r?\n/);
}

// Customers of a telephone company, as columns for a regression. 参考数据：电信客户流失。
import { csvTable, type TextColumn } from '@/model/table/csv-table';
import { datasetBytes } from './dataset';

const KINDS = {
  tenure: 'number',
  MonthlyCharges: 'number',
  Contract: 'text',
  InternetService: 'text',
  PaymentMethod: 'text',
  Churn: 'text',
} as const;

/**
 * The columns that a vector names: a number column by its name, a choice as `Contract='One year'`,
 * which is 1 where it holds. 数值列按列名，分类列写成 `Contract='One year'`
 */
export function telco(features: readonly string[], outcome: string) {
  const { columns } = csvTable(datasetBytes('telco-churn.csv.gz'), KINDS);
  const columnOf = (feature: string): Float64Array => {
    const [name = '', text] = feature.split('=');
    if (!Object.hasOwn(KINDS, name)) throw new Error(`no recipe for ${feature}`);
    const column = columns[name as keyof typeof KINDS];
    if (column instanceof Float64Array) return column;
    return indicator(column, (text ?? '').replaceAll("'", ''));
  };
  return { columns: features.map(columnOf), outcomes: columnOf(outcome) };
}

function indicator({ codes, texts }: TextColumn, text: string): Float64Array {
  const wanted = texts.indexOf(text);
  if (wanted < 0) throw new Error(`no row holds ${text}`);
  return Float64Array.from(codes, (code) => Number(code === wanted));
}

// Customers of CDNOW, watched for 39 weeks, as published. 参考数据：CDNOW 客户。
import { csvTable } from '@/model/table/csv-table';
import { datasetBytes } from './dataset';

/** Columns of the published summary, one row for each of the 2,357 customers. 已发表的汇总表 */
export function cdnow() {
  const { columns } = csvTable(datasetBytes('cdnow-summary.csv.gz'), {
    x: 'number',
    t_x: 'number',
    T: 'number',
    zbar: 'number',
  });
  return {
    histories: {
      repeatCounts: columns.x,
      lastTimes: columns.t_x,
      observedTimes: columns.T,
    },
    meanSpends: columns.zbar,
  };
}

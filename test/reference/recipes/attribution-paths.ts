// Journeys of the attribution data set. 归因数据集的用户路径。
import { type Journeys, journeysOf } from '@/model/attribution/journeys';
import { datasetText } from './dataset';

/**
 * All rows of `attribution-paths.csv.gz`; its licence keeps it out of the repository.
 * 归因数据集的全部路径（因许可证不放进仓库）。
 */
export function attributionPaths(): Journeys {
  const [header, ...lines] = datasetText('attribution-paths.csv.gz').trim().split(/\r?\n/);
  const names = header?.split(',') ?? [];
  const column = (name: string) => lines.map((line) => line.split(',')[names.indexOf(name)] ?? '');
  const counts = (name: string) => column(name).map(Number);
  return journeysOf(column('path'), counts('total_conversions'), counts('total_null'));
}

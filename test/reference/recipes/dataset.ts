// Finds the data sets that vectors name, where they lie. 按名字找到参考数据集。
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A vector needs a data set that is not here; it is reported as not run. 数据集不在，向量不算通过。 */
export class MissingDataset extends Error {}

/**
 * Bytes of a data set, unpacked: from the site's own data, else from the folder in REFERENCE_DATA.
 * 数据集的字节（已解压）：先找站内数据，再找环境变量 REFERENCE_DATA 指的文件夹。
 */
export function datasetBytes(file: string): Uint8Array {
  const folders = [join('public', 'data'), process.env.REFERENCE_DATA].filter(
    (folder) => folder !== undefined,
  );
  const path = folders.map((folder) => join(folder, file)).find((place) => existsSync(place));
  if (!path) throw new MissingDataset(`${file} is neither in public/data nor in REFERENCE_DATA`);
  const bytes = readFileSync(path);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** Text of a small data set. 小数据集的文本。 */
export function datasetText(file: string): string {
  return new TextDecoder().decode(datasetBytes(file));
}

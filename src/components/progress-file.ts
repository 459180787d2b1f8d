// Progress as a file: its name, what is in it, reading one that anybody may have made. 进度备份文件。
import type { Progress } from '@/stores/progress-data';
import { DamagedProgress, parseProgress, readProgress } from '@/stores/progress-parse-data';
import type { DamageCode } from '@/stores/progress-parse-data';
import { checksum } from './checksum';

/** What a person would recognise of a progress. 进度概要。 */
export interface ProgressCounts {
  lessons: number;
  parts: number;
  items: number;
  misconceptions: number;
  predictions: number;
  challenges: number;
}

/** Why a file is refused, in a word of the language: `progress.damage.<code>`. 拒绝原因。 */
export interface Refusal {
  code: DamageCode | 'sum' | 'tooLarge' | 'unreadable';
  detail: string;
}

/** Far above what both courses together can fill; a larger file is some other file. */
const MOST_BYTES = 1_000_000;

/** `shapan-progress-2026-11-24.json`, by the calendar of the reader. 备份文件名。 */
export function backupName(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `shapan-progress-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}

/** Counts of what is kept. 概要计数。 */
export function countsOf(progress: Progress): ProgressCounts {
  const { parts, items, misconceptions, predictions, challenges } = progress;
  const read = Object.values(parts);
  return {
    lessons: read.filter((ids) => ids.length > 0).length,
    parts: read.reduce((sum, ids) => sum + ids.length, 0),
    items: Object.keys(items).length,
    misconceptions: Object.keys(misconceptions).length,
    predictions: Object.keys(predictions).length,
    challenges: Object.keys(challenges).length,
  };
}

/** The text of a backup: the progress, and a checksum that tells a damaged file. 备份文件内容。 */
export function backupText(progress: Progress): string {
  const sum = checksum(JSON.stringify(progress));
  return JSON.stringify({ shapan: 'progress', sum, progress });
}

/**
 * Backups made before there was a checksum are the bare progress.
 *
 * @returns null when the checksum does not fit, or what is around the progress is not as written
 */
function progressOf(text: string): Progress | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new DamagedProgress('notJson');
  }
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'sum'))
    return readProgress(data);
  const { sum, progress, ...around } = data as { sum: unknown; progress?: unknown };
  const isWhole =
    progress !== undefined &&
    JSON.stringify(around) === '{"shapan":"progress"}' &&
    checksum(JSON.stringify(progress)) === sum;
  return isWhole ? readProgress(progress) : null;
}

/** The progress in a file, or why it is refused. 读取备份文件。 */
export async function progressIn(
  file: Pick<Blob, 'size' | 'text'>,
): Promise<{ progress: Progress } | { refusal: Refusal }> {
  if (file.size > MOST_BYTES) return { refusal: { code: 'tooLarge', detail: '' } };
  try {
    const progress = progressOf(await file.text());
    return progress ? { progress } : { refusal: { code: 'sum', detail: '' } };
  } catch (error) {
    return { refusal: refusalOf(error) };
  }
}

/** Why a text set aside could not be read. 存档损坏原因。 */
export function refusalOfText(text: string): Refusal | null {
  try {
    parseProgress(text);
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  // Anything else comes from the disk: the file was moved, or may not be read.
  if (!(error instanceof DamagedProgress)) return { code: 'unreadable', detail: '' };
  return { code: error.code, detail: error.detail };
}

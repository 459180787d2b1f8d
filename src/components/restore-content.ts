// What a restore code holds of a progress, and progress made of it again. 恢复码的内容。
import { dueDayOf } from '@/stores/due-data';
import { dateOfDay } from '@/stores/learning-day-data';
import { emptyProgress } from '@/stores/progress-data';
import type { ItemRecord, Mark, Progress } from '@/stores/progress-data';
import { bitReader, bitWriter } from './bits';
import { checksum } from './checksum';
import type { KnownLesson } from './progress-rows';

/** What the site has now: a code names things by short sums of their ids. 网站现有的内容。 */
export interface KnownSite {
  lessons: readonly Pick<KnownLesson, 'id' | 'parts' | 'items'>[];
  /** `simulator/challenge` */
  challenges: readonly string[];
  misconceptions: readonly string[];
}

const HASH = 15;
const STRUCTURE = 4;
const LIST = 4;
const MOST_LISTED = 2 ** LIST - 1;
const DAY = 16;

/** Days until a review are kept as the class they fall into; what comes back is its lower end. */
const dueClasses = [0, 1, 2, 4, 8, 16, 32, 64];
const stabilityClasses = [2, 5, 15, 60];
const DUE = 3;
const STABILITY = 2;
/** A middle difficulty: the scheduler finds the true one within a few answers. */
const MIDDLE_DIFFICULTY = 5;

const hashOf = (id: string) => checksum(id) % 2 ** HASH;
const classOf = (classes: readonly number[], value: number) =>
  Math.max(
    0,
    classes.findLastIndex((least) => least <= value),
  );

/** Changes when parts or items of a lesson do: a code made before tells nothing of them then. */
const structureOf = ({ parts, items }: KnownSite['lessons'][number]) =>
  checksum(JSON.stringify([parts, items])) % 2 ** STRUCTURE;

const listed = <T>(list: readonly T[]) => list.slice(0, MOST_LISTED);

/** Values for a code: lessons, reviews with coarse days, misconceptions, challenges. 编码。 */
export function restoreValues(progress: Progress, site: KnownSite, today: number): number[] {
  const { put, values } = bitWriter();
  put(today, DAY);
  const begun = site.lessons.filter(
    ({ id, items }) =>
      (progress.parts[id]?.length ?? 0) > 0 ||
      items.some((item) => progress.items[`${id}/${item}`]),
  );
  put(begun.length, 8);
  for (const lesson of begun) putLesson(put, progress, lesson, today);
  const held = site.misconceptions.filter((id) => Object.hasOwn(progress.misconceptions, id));
  put(held.length, 8);
  for (const id of held) {
    put(hashOf(id), HASH);
    put(Math.min(3, progress.misconceptions[id]?.successes.length ?? 0), 2);
  }
  const met = site.challenges.filter((key) => Object.hasOwn(progress.challenges, key));
  put(met.length, 8);
  for (const key of met) put(hashOf(key), HASH);
  return values();
}

type Put = (value: number, width: number) => void;

function putLesson(
  put: Put,
  progress: Progress,
  lesson: KnownSite['lessons'][number],
  today: number,
): void {
  const { id, parts, items } = lesson;
  const isRead = listed(parts).map((part) => progress.parts[id]?.includes(part) ?? false);
  put(hashOf(id), HASH);
  put(structureOf(lesson), STRUCTURE);
  put(isRead.length, LIST);
  put(listed(items).length, LIST);
  const isWhole = !isRead.includes(false);
  put(isWhole ? 1 : 0, 1);
  if (!isWhole) for (const isPart of isRead) put(isPart ? 1 : 0, 1);
  for (const item of listed(items)) putItem(put, progress.items[`${id}/${item}`], today);
}

/** 0: not answered. 10: known, with days. 11: missed, sure or not, due today or tomorrow. */
function putItem(put: Put, record: ItemRecord | undefined, today: number): void {
  const dueDay = record ? dueDayOf(record) : null;
  if (!record || dueDay === null) return put(0, 1);
  const mark = record.waiting.at(-1)?.mark ?? record.card?.mark ?? 'known';
  const days = Math.max(0, dueDay - today);
  put(1, 1);
  if (mark === 'missed' || mark === 'missedSure') {
    put(1, 1);
    put(mark === 'missedSure' ? 1 : 0, 1);
    return put(days > 0 ? 1 : 0, 1);
  }
  put(0, 1);
  put(classOf(dueClasses, days), DUE);
  put(classOf(stabilityClasses, record.card?.stabilityDays ?? days), STABILITY);
}

/** Progress from the values of a code, and how many entries the site has no more. 解码。 */
export function restoredProgress(
  values: readonly number[],
  site: KnownSite,
): { progress: Progress; goneCount: number } {
  const get = bitReader(values);
  const madeDay = get(DAY);
  const atMs = dateOfDay(madeDay).getTime();
  const progress: Progress = structuredClone(emptyProgress);
  let goneCount = 0;
  for (let left = get(8); left > 0; left--)
    if (!getLesson(get, progress, site, madeDay)) goneCount++;
  for (let left = get(8); left > 0; left--) {
    const [hash, successCount] = [get(HASH), get(2)];
    const id = site.misconceptions.find((known) => hashOf(known) === hash);
    // The trials themselves are not in a code: names that no trial has stand for them.
    const successes = Array.from({ length: successCount }, (_, i) => `restored/${i}`);
    // Older than any miss, so that what a device knows itself goes before it.
    if (id) progress.misconceptions[id] = { atMs: 0, missed: 'restored', successes };
    else goneCount++;
  }
  for (let left = get(8); left > 0; left--) {
    const hash = get(HASH);
    const key = site.challenges.find((known) => hashOf(known) === hash);
    if (key) progress.challenges[key] = atMs;
    else goneCount++;
  }
  return { progress, goneCount };
}

type Get = (width: number) => number;

function getLesson(get: Get, progress: Progress, site: KnownSite, madeDay: number): boolean {
  const [hash, structure, partCount, itemCount] = [get(HASH), get(STRUCTURE), get(LIST), get(LIST)];
  const named = site.lessons.filter(({ id }) => hashOf(id) === hash);
  const lesson = named.find((one) => structureOf(one) === structure) ?? named[0];
  const isWhole = get(1) === 1;
  const isRead = Array.from({ length: partCount }, () => isWhole || get(1) === 1);
  const records = Array.from({ length: itemCount }, () => getItem(get, madeDay));
  if (!lesson) return false;
  const { id, parts, items } = lesson;
  const isSame = structureOf(lesson) === structure;
  // Whoever had read all of a lesson that has since changed keeps it as read.
  const read = isWhole ? parts : listed(parts).filter((_, i) => isSame && isRead[i]);
  if (read.length > 0) progress.parts[id] = [...read];
  if (!isSame) return isWhole;
  for (const [i, record] of records.entries())
    if (record) progress.items[`${id}/${items[i] ?? ''}`] = record;
  return true;
}

function getItem(get: Get, madeDay: number): ItemRecord | null {
  if (get(1) === 0) return null;
  if (get(1) === 1) {
    const mark = get(1) === 1 ? 'missedSure' : 'missed';
    return restoredItem(mark, madeDay, madeDay + get(1), 1);
  }
  const [dueDays = 0, stabilityDays = 1] = [dueClasses[get(DUE)], stabilityClasses[get(STABILITY)]];
  return restoredItem('known', madeDay, madeDay + dueDays, Math.max(stabilityDays, dueDays));
}

function restoredItem(
  mark: Mark,
  madeDay: number,
  dueDay: number,
  stabilityDays: number,
): ItemRecord {
  const isRight = mark === 'known';
  const lastDay = Math.min(madeDay, dueDay - stabilityDays);
  return {
    rightCount: isRight ? 1 : 0,
    wrongCount: isRight ? 0 : 1,
    lastWasRight: isRight,
    wasSure: mark === 'missedSure',
    atMs: dateOfDay(lastDay).getTime(),
    seed: null,
    card: {
      stabilityDays,
      difficulty: MIDDLE_DIFFICULTY,
      dueDay,
      lastDay,
      repCount: 1,
      lapseCount: 0,
      mark,
    },
    waiting: [],
  };
}

// Stored or imported text read as progress: checked as hostile, then brought to the present version. 读取进度存档。
import { learningDay } from './learning-day-data';
import { marks } from './progress-data';
import type { ItemRecord, Progress } from './progress-data';

/** What can be wrong with a text, for a message in the reader's language. 损坏的种类。 */
export type DamageCode = 'notJson' | 'foreign' | 'version' | 'missing' | 'entry' | 'place';

/** Why stored text could not be read. 存档为何读不出。 */
export class DamagedProgress extends Error {
  readonly code: DamageCode;
  /** The field, entry or version meant; it comes from the text and is as hostile. */
  readonly detail: string;

  constructor(code: DamageCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.detail = detail;
  }
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shaped =
  (fields: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]));

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

const within =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most;

const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 500;

/** A time that a calendar can show: JSON may hold 1e300. */
const isTime = within(-8.64e15, 8.64e15);

const isDay = within(-1e8, 99_999_999);
const isMark: Check = (value) => (marks as readonly unknown[]).includes(value);

/** Only our own pages: `//host`, `/\host` and a tab after the slash would lead to another site. */
const isPath: Check = (value) => isText(value) && /^(?:\/[\w.~%-]+)+\/?$/.test(value);

const isPlace = orNull(shaped({ path: isPath, title: isText, part: isText, atMs: isTime }));

const itemV1 = {
  rightCount: isCount,
  wrongCount: isCount,
  lastWasRight: isFlag,
  wasSure: isFlag,
  atMs: isTime,
};

const isCard = shaped({
  stabilityDays: within(Number.MIN_VALUE, 1e6),
  difficulty: within(1, 10),
  dueDay: isDay,
  lastDay: isDay,
  repCount: isCount,
  lapseCount: isCount,
  mark: isMark,
});

/** Each field of version 1 with what its entries must be; anything else is damage. */
const checksV1: Record<string, Check> = {
  parts: listOf(isText),
  items: shaped(itemV1),
  predictions: orNull(Number.isFinite),
  challenges: isTime,
};

/** By version. */
const checksOf: Record<number, Record<string, Check>> = {
  1: checksV1,
  2: {
    ...checksV1,
    items: shaped({
      ...itemV1,
      seed: orNull(isCount),
      card: orNull(isCard),
      waiting: listOf(shaped({ day: isDay, mark: isMark })),
    }),
    misconceptions: shaped({ atMs: isTime, missed: isText, successes: listOf(isText) }),
  },
};

type ItemV1 = Pick<ItemRecord, 'rightCount' | 'wrongCount' | 'lastWasRight' | 'wasSure' | 'atMs'>;

/** Version 1 kept no day and no mark: a miss that was put right is asked once more soon. */
function itemFromV1(item: ItemV1): ItemRecord {
  const { lastWasRight, wrongCount, wasSure, atMs } = item;
  const missed = wasSure && !lastWasRight ? 'missedSure' : 'missed';
  const mark = lastWasRight && wrongCount === 0 ? 'known' : missed;
  return { ...item, seed: null, card: null, waiting: [{ day: learningDay(atMs), mark }] };
}

const itemsFromV1 = (items: Record<string, ItemV1>) =>
  Object.fromEntries(Object.entries(items).map(([key, item]) => [key, itemFromV1(item)]));

/** An object's own toString would come from the text; only plain values are quoted. */
const versionText = (version: unknown) =>
  isText(version) || typeof version === 'number' ? String(version).slice(0, 20) : typeof version;

/**
 * Reads stored or imported text, which is parsed as hostile. 读取存档文字（按不可信数据处理）。
 *
 * @throws DamagedProgress naming what is wrong
 */
export function parseProgress(text: string): Progress {
  try {
    return readProgress(JSON.parse(text));
  } catch (error) {
    throw error instanceof SyntaxError ? new DamagedProgress('notJson') : error;
  }
}

/**
 * Progress from data of any version. 由任一版本的数据得到进度。
 *
 * @throws DamagedProgress naming what is wrong
 */
export function readProgress(data: unknown): Progress {
  if (!isRecord(data) || !Object.hasOwn(data, 'v')) throw new DamagedProgress('foreign');
  const checks = typeof data.v === 'number' ? checksOf[data.v] : undefined;
  if (!checks) throw new DamagedProgress('version', versionText(data.v));
  const read: Record<string, unknown> = {};
  for (const [field, isEntry] of Object.entries(checks)) {
    const entries = data[field];
    if (!isRecord(entries)) throw new DamagedProgress('missing', field);
    for (const [key, value] of Object.entries(entries))
      if (!isEntry(value)) throw new DamagedProgress('entry', `${field}.${key.slice(0, 60)}`);
    // Own entries only, so that a key such as __proto__ stays data.
    read[field] = Object.fromEntries(Object.entries(entries));
  }
  if (!isPlace(data.place)) throw new DamagedProgress('place');
  if (data.v === 1) read.items = itemsFromV1(read.items as Record<string, ItemV1>);
  return { v: 2, misconceptions: {}, ...read, place: data.place } as Progress;
}

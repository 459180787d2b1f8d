// Stored or imported text read as progress: checked as hostile, then brought to the present version. 读取进度存档。
import { learningDay } from './learning-day-data';
import { markOf, marks } from './progress-data';
import type { Card, Counted, HeldMisconception, ItemRecord, Progress } from './progress-data';

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

/** The items of version 1, before answers counted for review. */
type ItemV1 = Pick<ItemRecord, 'rightCount' | 'wrongCount' | 'lastWasRight' | 'wasSure' | 'atMs'>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

const isCount = (value: unknown): value is number => isWhole(value) && value >= 0;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 500;

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** A time that a calendar can show: JSON may hold 1e300. */
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;

const isDay = (value: unknown): value is number => isWhole(value) && Math.abs(value) <= 99_999_999;

const isMark = (value: unknown) => marks.some((mark) => mark === value);

const isBetween = (least: number, most: number, value: unknown) =>
  typeof value === 'number' && value >= least && value <= most;

/** Only our own pages: `//host`, `/\host` and a tab after the slash would lead to another site. */
const isPath = (value: unknown): value is string =>
  isText(value) && /^(?:\/[\w.~%-]+)+\/?$/.test(value);

const isItemV1 = (value: unknown): value is ItemV1 =>
  isRecord(value) &&
  isCount(value.rightCount) &&
  isCount(value.wrongCount) &&
  typeof value.lastWasRight === 'boolean' &&
  typeof value.wasSure === 'boolean' &&
  isTime(value.atMs);

const isCard = (value: unknown): value is Card =>
  isRecord(value) &&
  isBetween(Number.MIN_VALUE, 1e6, value.stabilityDays) &&
  isBetween(1, 10, value.difficulty) &&
  isDay(value.dueDay) &&
  isDay(value.lastDay) &&
  isCount(value.repCount) &&
  isCount(value.lapseCount) &&
  isMark(value.mark);

const isCounted = (value: unknown): value is Counted =>
  isRecord(value) && isDay(value.day) && isMark(value.mark);

/** Days of answers rise, and a card holds none of them yet: the scheduler relies on it. */
const isInOrder = (waiting: readonly Counted[], card: Card | null) =>
  waiting.every(({ day }, i) => day > (waiting[i - 1]?.day ?? card?.lastDay ?? -Infinity));

const isItem = (value: unknown): value is ItemRecord => {
  if (!isRecord(value) || !isItemV1(value)) return false;
  const { seed, card, waiting }: Record<string, unknown> = value;
  return (
    (seed === null || isCount(seed)) &&
    (card === null || isCard(card)) &&
    Array.isArray(waiting) &&
    waiting.every(isCounted) &&
    isInOrder(waiting, card)
  );
};

const isMisconception = (value: unknown): value is HeldMisconception =>
  isRecord(value) && isTime(value.atMs) && isText(value.missed) && isTexts(value.successes);

const isPlace = (value: unknown): value is Progress['place'] =>
  value === null ||
  (isRecord(value) &&
    isPath(value.path) &&
    isText(value.title) &&
    isText(value.part) &&
    isTime(value.atMs));

type Checks = Record<string, (value: unknown) => boolean>;

const isGuess = (value: unknown) => value === null || Number.isFinite(value);

/** By version: each field with what its entries must be; anything else is damage. */
const checksOf: Record<number, Checks> = {
  1: { parts: isTexts, items: isItemV1, predictions: isGuess, challenges: isTime },
  2: {
    parts: isTexts,
    items: isItem,
    misconceptions: isMisconception,
    predictions: isGuess,
    challenges: isTime,
  },
};

/** Version 1 kept no day and no mark: a miss that was put right is asked once more soon. */
function itemFromV1(item: ItemV1): ItemRecord {
  const isKnown = item.lastWasRight && item.wrongCount === 0;
  const isSure = isKnown ? null : item.wasSure && !item.lastWasRight;
  const mark = markOf({ isRight: isKnown, isSure });
  return { ...item, seed: null, card: null, waiting: [{ day: learningDay(item.atMs), mark }] };
}

const fromV1 = (data: Record<string, unknown>) => ({
  ...data,
  misconceptions: {},
  items: Object.fromEntries(
    Object.entries(data.items as Record<string, ItemV1>).map(([key, item]) => [
      key,
      itemFromV1(item),
    ]),
  ),
});

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
  const present = data.v === 1 ? fromV1(read) : read;
  return { v: 2, ...present, place: data.place } as Progress;
}

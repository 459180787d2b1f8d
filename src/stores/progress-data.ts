// The shape of a learner's progress, its versions, and pure changes to it. 学习进度的结构与变更。

/** What is remembered of one quiz item. 一道题的记录。 */
export interface ItemRecord {
  rightCount: number;
  wrongCount: number;
  lastWasRight: boolean;
  /** Whether the learner said "sure" before the last check. */
  wasSure: boolean;
  /** Milliseconds since 1970. */
  atMs: number;
}

export interface Progress {
  v: 1;
  /** Parts read, by lesson id (`ops/sales-funnel`). */
  parts: Record<string, string[]>;
  /** By `lesson id/item id`. */
  items: Record<string, ItemRecord>;
  /** By `simulator/scenario/question`; null: skipped without a guess. */
  predictions: Record<string, number | null>;
  /** When a challenge was first met, by `simulator/challenge`. */
  challenges: Record<string, number>;
  /** Where the reader was last. */
  place: { path: string; title: string; part: string; atMs: number } | null;
}

export const emptyProgress: Progress = {
  v: 1,
  parts: {},
  items: {},
  predictions: {},
  challenges: {},
  place: null,
};

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

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 500;

/** A time that a calendar can show: JSON may hold 1e300. */
const isTime = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15;

/** Only our own pages: `//host`, `/\host` and a tab after the slash would lead to another site. */
const isPath = (value: unknown): value is string =>
  isText(value) && /^(?:\/[\w.~%-]+)+\/?$/.test(value);

const isItem = (value: unknown): value is ItemRecord =>
  isRecord(value) &&
  isCount(value.rightCount) &&
  isCount(value.wrongCount) &&
  typeof value.lastWasRight === 'boolean' &&
  typeof value.wasSure === 'boolean' &&
  isTime(value.atMs);

const isPlace = (value: unknown): value is Progress['place'] =>
  value === null ||
  (isRecord(value) &&
    isPath(value.path) &&
    isText(value.title) &&
    isText(value.part) &&
    isTime(value.atMs));

/** Each field with what its entries must be; anything else is damage. */
const fieldChecks: Record<Exclude<keyof Progress, 'v' | 'place'>, (value: unknown) => boolean> = {
  parts: (value) => Array.isArray(value) && value.every(isText),
  items: isItem,
  predictions: (value) => value === null || Number.isFinite(value),
  challenges: isTime,
};

/** An object's own toString would come from the text; only plain values are quoted. */
const versionText = (version: unknown) =>
  isText(version) || typeof version === 'number' ? String(version).slice(0, 20) : typeof version;

/**
 * Reads stored or imported text, which is parsed as hostile. 读取存档文字（按不可信数据处理）。
 *
 * @throws DamagedProgress naming what is wrong
 */
export function parseProgress(text: string): Progress {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new DamagedProgress('notJson');
  }
  if (!isRecord(data) || !Object.hasOwn(data, 'v')) throw new DamagedProgress('foreign');
  if (data.v !== 1) throw new DamagedProgress('version', versionText(data.v));
  const progress: Record<string, unknown> = { v: 1 };
  for (const [field, isEntry] of Object.entries(fieldChecks)) {
    const entries = data[field];
    if (!isRecord(entries)) throw new DamagedProgress('missing', field);
    for (const [key, value] of Object.entries(entries))
      if (!isEntry(value)) throw new DamagedProgress('entry', `${field}.${key.slice(0, 60)}`);
    // Own entries only, so that a key such as __proto__ stays data.
    progress[field] = Object.fromEntries(Object.entries(entries));
  }
  if (!isPlace(data.place)) throw new DamagedProgress('place');
  return { ...progress, place: data.place } as Progress;
}

/** A part of a lesson is read. 读完一节。 */
export function withPartRead(progress: Progress, lesson: string, part: string): Progress {
  const read = progress.parts[lesson] ?? [];
  if (read.includes(part)) return progress;
  return { ...progress, parts: { ...progress.parts, [lesson]: [...read, part] } };
}

/** A quiz item is answered. 答了一道题。 */
export function withAnswer(
  progress: Progress,
  item: string,
  answer: { isRight: boolean; isSure: boolean; atMs: number },
): Progress {
  const before = progress.items[item];
  const record: ItemRecord = {
    rightCount: (before?.rightCount ?? 0) + (answer.isRight ? 1 : 0),
    wrongCount: (before?.wrongCount ?? 0) + (answer.isRight ? 0 : 1),
    lastWasRight: answer.isRight,
    wasSure: answer.isSure,
    atMs: answer.atMs,
  };
  return { ...progress, items: { ...progress.items, [item]: record } };
}

/** A prediction is committed; the first one stands. 提交预测，只认第一次。 */
export function withPrediction(progress: Progress, key: string, guess: number | null): Progress {
  const before = progress.predictions[key];
  if (before !== undefined && before !== null) return progress;
  return { ...progress, predictions: { ...progress.predictions, [key]: guess } };
}

/** A challenge is met; the first time stands. 完成挑战。 */
export function withChallenge(progress: Progress, key: string, atMs: number): Progress {
  if (progress.challenges[key] !== undefined) return progress;
  return { ...progress, challenges: { ...progress.challenges, [key]: atMs } };
}

/** The reader is at this place now. 当前读到哪里。 */
export function withPlace(progress: Progress, place: NonNullable<Progress['place']>): Progress {
  return { ...progress, place };
}

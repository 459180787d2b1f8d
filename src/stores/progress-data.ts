// The shape of a learner's progress and pure changes to it. 学习进度的结构与变更。

/** How the first answer of a sitting went, what comes back soonest first. 一次作答的结果。 */
export const marks = ['missedSure', 'missed', 'doubted', 'known'] as const;
export type Mark = (typeof marks)[number];

/** An answer that counts for review: the first to an item on a learning day. 计入复习的作答。 */
export interface Counted {
  /** Learning day, whole days since 1970. */
  day: number;
  mark: Mark;
}

/** What the scheduler keeps of an item. 复习卡片。 */
export interface Card {
  /** Days until recall is expected to fall to 90 %. */
  stabilityDays: number;
  /** 1 (easy) to 10. */
  difficulty: number;
  dueDay: number;
  lastDay: number;
  repCount: number;
  lapseCount: number;
  /** How the last counted answer went. */
  mark: Mark;
}

/** What is remembered of one quiz item. 一道题的记录。 */
export interface ItemRecord {
  rightCount: number;
  wrongCount: number;
  lastWasRight: boolean;
  /** Whether the learner said "sure" before the last check. */
  wasSure: boolean;
  /** Milliseconds since 1970. */
  atMs: number;
  /** Which of its approved seeds was asked last, from 0; null where nothing varies. */
  seed: number | null;
  card: Card | null;
  /** Counted answers that no card holds yet, by day: a lesson does not load the scheduler. */
  waiting: Counted[];
}

/** A wrong idea that an answer showed. 答题中露出的误区。 */
export interface HeldMisconception {
  /** When it showed last, milliseconds since 1970. */
  atMs: number;
  /** The trial where it showed last: `item#seed`, or `item@day` where nothing varies. */
  missed: string;
  /** Trials answered right since then. */
  successes: string[];
}

export interface Progress {
  v: 2;
  /** Parts read, by lesson id (`ops/sales-funnel`). */
  parts: Record<string, string[]>;
  /** By `lesson id/item id`. */
  items: Record<string, ItemRecord>;
  /** By id of the misconception. */
  misconceptions: Record<string, HeldMisconception>;
  /** By `simulator/scenario/question`; null: skipped without a guess. */
  predictions: Record<string, number | null>;
  /** When a challenge was first met, by `simulator/challenge`. */
  challenges: Record<string, number>;
  /** Where the reader was last. */
  place: { path: string; title: string; part: string; atMs: number } | null;
}

export const emptyProgress: Progress = {
  v: 2,
  parts: {},
  items: {},
  misconceptions: {},
  predictions: {},
  challenges: {},
  place: null,
};

/** A part of a lesson is read. 读完一节。 */
export function withPartRead(progress: Progress, lesson: string, part: string): Progress {
  const read = progress.parts[lesson] ?? [];
  if (read.includes(part)) return progress;
  return { ...progress, parts: { ...progress.parts, [lesson]: [...read, part] } };
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

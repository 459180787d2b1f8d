// The shape of a learner's progress and pure changes to it. 学习进度的结构与变更。
import { learningDay } from './learning-day-data';

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

/** An answer that was checked. 一次已判的作答。 */
export interface Answer {
  isRight: boolean;
  /** null: not said. */
  isSure: boolean | null;
  atMs: number;
  /** Learning day; by default that of `atMs` in UTC. */
  day?: number;
  seed?: number | null;
  /** Misconceptions that the answer shows. */
  hits?: readonly string[];
  /** Misconceptions that the item would have recognised. */
  detects?: readonly string[];
}

/** Fresh successes after which a wrong idea counts as cleared. */
export const CLEARING_COUNT = 2;

/** A part of a lesson is read. 读完一节。 */
export function withPartRead(progress: Progress, lesson: string, part: string): Progress {
  const read = progress.parts[lesson] ?? [];
  if (read.includes(part)) return progress;
  return { ...progress, parts: { ...progress.parts, [lesson]: [...read, part] } };
}

/** How an answer counts for review. 作答的计分等级。 */
export function markOf({ isRight, isSure }: Pick<Answer, 'isRight' | 'isSure'>): Mark {
  if (isRight) return isSure === false ? 'doubted' : 'known';
  return isSure ? 'missedSure' : 'missed';
}

/** The last learning day on which an answer to the item counted. 最近一次计入复习的日子。 */
const lastCountedDay = ({ card, waiting }: Pick<ItemRecord, 'card' | 'waiting'>) =>
  waiting.at(-1)?.day ?? card?.lastDay ?? -Infinity;

/** A quiz item is answered. 答了一道题。 */
export function withAnswer(progress: Progress, item: string, answer: Answer): Progress {
  const { isRight, isSure, atMs, day = learningDay(atMs), seed = null } = answer;
  const before = progress.items[item] ?? { rightCount: 0, wrongCount: 0, card: null, waiting: [] };
  const { rightCount, wrongCount, card, waiting } = before;
  // Trying again right after a miss is practice: it tells nothing of tomorrow.
  const isCounted = day > lastCountedDay(before);
  const record: ItemRecord = {
    rightCount: rightCount + (isRight ? 1 : 0),
    wrongCount: wrongCount + (isRight ? 0 : 1),
    lastWasRight: isRight,
    wasSure: isSure === true,
    atMs,
    seed,
    card,
    waiting: isCounted ? [...waiting, { day, mark: markOf(answer) }] : waiting,
  };
  const trial = seed === null ? `${item}@${day}` : `${item}#${seed}`;
  return {
    ...progress,
    items: { ...progress.items, [item]: record },
    misconceptions: misconceptionsAfter(progress.misconceptions, trial, answer),
  };
}

function misconceptionsAfter(
  misconceptions: Progress['misconceptions'],
  trial: string,
  answer: Answer,
): Progress['misconceptions'] {
  const { isRight, atMs, hits = [], detects = [] } = answer;
  const shown = hits.map((id) => [id, { atMs, missed: trial, successes: [] }] as const);
  const solved = (isRight ? detects : []).flatMap((id) => {
    const held = Object.hasOwn(misconceptions, id) ? misconceptions[id] : undefined;
    if (!held || isCleared(held) || held.missed === trial || held.successes.includes(trial))
      return [];
    return [[id, { ...held, successes: [...held.successes, trial] }] as const];
  });
  if (shown.length + solved.length === 0) return misconceptions;
  return { ...misconceptions, ...Object.fromEntries([...shown, ...solved]) };
}

/** Whether a wrong idea has been put right by fresh successes. 误区是否已纠正。 */
export function isCleared({ successes }: HeldMisconception): boolean {
  return successes.length >= CLEARING_COUNT;
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

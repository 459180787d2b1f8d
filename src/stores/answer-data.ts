// An answer to a quiz item as progress keeps it: what counts for review, which wrong ideas it shows. 作答的记录。
import { learningDay } from './learning-day-data';
import type { HeldMisconception, ItemRecord, Mark, Progress } from './progress-data';

/** An answer that was checked. 一次已判的作答。 */
export interface Answer {
  isRight: boolean;
  /** null: not said. */
  isSure: boolean | null;
  atMs: number;
  /** Learning day; by default that of `atMs` in UTC. */
  day?: number;
  seed?: number | null;
  /** Whether it is asked again by the calendar; what was reached in a simulator stays reached. */
  isReviewed?: boolean;
  /** Misconceptions that the answer shows. */
  hits?: readonly string[];
  /** Misconceptions that the item would have recognised. */
  detects?: readonly string[];
}

/** Fresh successes after which a wrong idea counts as cleared. */
export const CLEARING_COUNT = 2;

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
  const { isRight, isSure, atMs, day = learningDay(atMs), seed = null, isReviewed = true } = answer;
  const before = progress.items[item] ?? { rightCount: 0, wrongCount: 0, card: null, waiting: [] };
  const { rightCount, wrongCount, card, waiting } = before;
  // Trying again right after a miss is practice: it tells nothing of tomorrow.
  const isCounted = isReviewed && day > lastCountedDay(before);
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

// When each item is asked again: FSRS with its default parameters, in learning days. 复习排期（FSRS）。
import { createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { Card as FsrsCard, Grade } from 'ts-fsrs';
import { dueItems } from '@/stores/due-data';
import { dateOfDay, learningDay } from '@/stores/learning-day-data';
import { marks } from '@/stores/progress-data';
import type { Card, Counted, ItemRecord, Mark, Progress } from '@/stores/progress-data';

/** Steps within a day are left out: a miss is tried again in the same sitting anyway. */
const scheduler = fsrs({ enable_short_term: false });

/** "Easy" is never given: one answer among few options does not show it. */
const gradeOf: Readonly<Record<Mark, Grade>> = {
  missedSure: Rating.Again,
  missed: Rating.Again,
  doubted: Rating.Hard,
  known: Rating.Good,
};

/**
 * The card after one more counted answer. 作答一次之后的卡片。
 *
 * @param card null before the first answer
 * @param answer its day may not lie before the card's last
 */
export function cardAfter(card: Card | null, { day, mark }: Counted): Card {
  const now = dateOfDay(day);
  const before = card ? fsrsCard(card) : createEmptyCard(now);
  const after = scheduler.next(before, now, gradeOf[mark]).card;
  // After a long time FSRS would give a miss two or three days; the page promises tomorrow.
  const isMissed = gradeOf[mark] === Rating.Again;
  return {
    stabilityDays: after.stability,
    difficulty: after.difficulty,
    dueDay: isMissed ? day + 1 : learningDay(after.due.getTime()),
    lastDay: day,
    repCount: after.reps,
    lapseCount: after.lapses,
    mark,
  };
}

function fsrsCard(card: Card): FsrsCard {
  return {
    due: dateOfDay(card.dueDay),
    stability: card.stabilityDays,
    difficulty: card.difficulty,
    elapsed_days: 0,
    scheduled_days: Math.max(0, card.dueDay - card.lastDay),
    learning_steps: 0,
    reps: card.repCount,
    lapses: card.lapseCount,
    state: State.Review,
    last_review: dateOfDay(card.lastDay),
  };
}

/** A record whose waiting answers have become its card. 排好期的记录。 */
function scheduledItem(record: ItemRecord): ItemRecord {
  if (record.waiting.length === 0) return record;
  const { card } = record;
  // What a card counts already, or comes out of order from a file, is no review.
  const isLater = (day: number) => day > (card?.lastDay ?? -Infinity);
  const answers = record.waiting
    .filter(({ day }) => isLater(day))
    .toSorted((a, b) => a.day - b.day);
  return { ...record, card: answers.reduce(cardAfter, card), waiting: [] };
}

/** Progress with a card for every item answered; the same object when nothing waits. 全部排期。 */
export function scheduled(progress: Progress): Progress {
  const { items } = progress;
  if (Object.values(items).every(({ waiting }) => waiting.length === 0)) return progress;
  const entries = Object.entries(items).map(([id, record]) => [id, scheduledItem(record)]);
  return { ...progress, items: Object.fromEntries(entries) as Progress['items'] };
}

/**
 * Ids of the items due, in the order in which they are asked. 今天的复习顺序。
 *
 * Sure but wrong comes first, then the other misses, then the doubtful, then what was known; among
 * equals what is longest overdue, then what was answered longest ago.
 */
export function reviewQueue(progress: Progress, today: number): string[] {
  const settled = scheduled(progress);
  const due = dueItems(settled, today).flatMap((id) => {
    const { card, atMs } = settled.items[id] as ItemRecord;
    return card ? [{ id, ranks: [marks.indexOf(card.mark), card.dueDay, atMs] }] : [];
  });
  return due
    .sort((a, b) => firstDifference(a.ranks, b.ranks) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

const firstDifference = (a: readonly number[], b: readonly number[]) =>
  a.map((rank, i) => rank - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;

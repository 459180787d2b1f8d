// What is due for review, as far as it can be known without the scheduler. 到期复习的题。
import type { ItemRecord, Mark, Progress } from './progress-data';

/** Days until the first review, as the scheduler's default parameters have it; a test compares. */
export const firstDueDays: Readonly<Record<Mark, number>> = {
  missedSure: 1,
  missed: 1,
  doubted: 2,
  known: 3,
};

/** Whether answers wait for the scheduler to make cards of them. 是否有待排期的作答。 */
export function hasWaiting({ items }: Progress): boolean {
  return Object.values(items).some(({ waiting }) => waiting.length > 0);
}

/**
 * The learning day on which an item comes back; null before its first answer. 到期日。
 *
 * Exact for cards, first answers and misses. A later answer that waits is taken to keep the interval
 * that the card had, which the scheduler will lengthen.
 */
export function dueDayOf({ card, waiting }: Pick<ItemRecord, 'card' | 'waiting'>): number | null {
  const last = waiting.at(-1);
  if (!last) return card?.dueDay ?? null;
  const isMissed = last.mark === 'missed' || last.mark === 'missedSure';
  const heldDays = card && !isMissed ? card.dueDay - card.lastDay : 0;
  return last.day + Math.max(firstDueDays[last.mark], heldDays);
}

/** Ids of the items due on a learning day or before it. 某日到期的题。 */
export function dueItems({ items }: Progress, today: number): string[] {
  return Object.entries(items).flatMap(([id, record]) => {
    const dueDay = dueDayOf(record);
    return dueDay !== null && dueDay <= today ? [id] : [];
  });
}

/** Reviews due on each day from today on; what is overdue counts today. 未来几天的复习量。 */
export function dueCounts({ items }: Progress, today: number, dayCount: number): number[] {
  const counts = Array<number>(dayCount).fill(0);
  for (const record of Object.values(items)) {
    const dueDay = dueDayOf(record);
    if (dueDay === null) continue;
    const at = Math.max(0, dueDay - today);
    if (at < dayCount) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Items that no page asks any more are not reviewed; what was answered stays. 不再复习的题。 */
export function withoutReview(progress: Progress, ids: readonly string[]): Progress {
  const gone = ids.flatMap((id): [string, ItemRecord][] => {
    const record = Object.hasOwn(progress.items, id) ? progress.items[id] : undefined;
    return record ? [[id, { ...record, card: null, waiting: [] }]] : [];
  });
  if (gone.length === 0) return progress;
  return { ...progress, items: { ...progress.items, ...Object.fromEntries(gone) } };
}

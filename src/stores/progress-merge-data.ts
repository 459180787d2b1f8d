// Two progresses of one learner made one, whichever comes first, losing nothing done. 合并两台设备的进度。
import { marks } from './progress-data';
import type { Card, Counted, HeldMisconception, ItemRecord, Progress } from './progress-data';

/** One of two by the first number that differs; a tie is broken by text, so that order is no matter. */
function greater<T>(a: T, b: T, ranks: (one: T) => number[]): T {
  const [rankA, rankB] = [ranks(a), ranks(b)];
  const at = rankA.findIndex((rank, i) => rank !== rankB[i]);
  if (at >= 0) return (rankA[at] ?? 0) > (rankB[at] ?? 0) ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

function mergedEntries<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  join: (x: T, y: T) => T,
): Record<string, T> {
  const all = new Map(Object.entries(a));
  for (const [key, value] of Object.entries(b)) {
    const own = all.get(key);
    all.set(key, own === undefined ? value : join(own, value));
  }
  return Object.fromEntries(all);
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();

function joinedCard(a: Card | null, b: Card | null): Card | null {
  if (!a || !b) return a ?? b;
  return greater(a, b, ({ lastDay, repCount, lapseCount }) => [lastDay, repCount, lapseCount]);
}

/** Of two answers on one day the worse counts: asking once too often costs less than forgetting. */
function joinedWaiting(all: readonly Counted[], card: Card | null): Counted[] {
  const byDay = new Map<number, Counted>();
  for (const one of all) {
    const other = byDay.get(one.day);
    if (!other || marks.indexOf(one.mark) < marks.indexOf(other.mark)) byDay.set(one.day, one);
  }
  return [...byDay.values()]
    .filter(({ day }) => day > (card?.lastDay ?? -Infinity))
    .sort((a, b) => a.day - b.day);
}

function joinedItem(a: ItemRecord, b: ItemRecord): ItemRecord {
  const card = joinedCard(a.card, b.card);
  const last = ({ lastWasRight, wasSure, atMs, seed }: ItemRecord) => ({
    lastWasRight,
    wasSure,
    atMs,
    seed,
  });
  return {
    ...greater(last(a), last(b), ({ atMs }) => [atMs]),
    rightCount: Math.max(a.rightCount, b.rightCount),
    wrongCount: Math.max(a.wrongCount, b.wrongCount),
    card,
    waiting: joinedWaiting([...a.waiting, ...b.waiting], card),
  };
}

/** The later miss begins anew; successes after the same miss add up. */
function joinedMisconception(a: HeldMisconception, b: HeldMisconception): HeldMisconception {
  if (a.atMs !== b.atMs) return a.atMs > b.atMs ? a : b;
  return {
    atMs: a.atMs,
    missed: a.missed > b.missed ? a.missed : b.missed,
    successes: union(a.successes, b.successes),
  };
}

/** Neither device knows which guess came first, so the same one is taken on both. */
const joinedGuess = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/**
 * All that either progress holds. 合并进度。
 *
 * Commutative, associative and idempotent, but that lists on both sides come out sorted.
 */
export function mergedProgress(a: Progress, b: Progress): Progress {
  const { place: placeA } = a;
  const { place: placeB } = b;
  return {
    v: 2,
    parts: mergedEntries(a.parts, b.parts, union),
    items: mergedEntries(a.items, b.items, joinedItem),
    misconceptions: mergedEntries(a.misconceptions, b.misconceptions, joinedMisconception),
    predictions: mergedEntries(a.predictions, b.predictions, joinedGuess),
    challenges: mergedEntries(a.challenges, b.challenges, Math.min),
    place: placeA && placeB ? greater(placeA, placeB, ({ atMs }) => [atMs]) : (placeA ?? placeB),
  };
}

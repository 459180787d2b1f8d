// What the progress page lists, with the names that the site has now. 进度页的各行。
import type { Unit } from '@/i18n/format';
import type { HeldMisconception, Progress } from '@/stores/progress-data';

/** A lesson of the site. 课文。 */
export interface KnownLesson {
  id: string;
  title: string;
  href: string;
  parts: string[];
  /** Ids of its quiz items, without the lesson. */
  items: string[];
}

/** A simulator of the site. 模拟器。 */
export interface KnownSimulator {
  id: string;
  title: string;
  href: string;
  scenarios: Record<string, string>;
  challenges: Record<string, string>;
  questions: Record<string, { ask: string; unit: Unit }>;
}

/** A misconception of the site. 误区。 */
export interface KnownMisconception {
  id: string;
  name: string;
  refutation: string;
  /** Address of the simulator that shows it; empty where there is none. */
  href: string;
}

/** A lesson and how far it is done. 课文进度。 */
export interface LessonRow extends KnownLesson {
  isRead: boolean[];
  rightCount: number;
  wrongCount: number;
  isBegun: boolean;
}

/**
 * Lessons in the order of the course, read or not; then what was read of lessons that the site has
 * no more, by id, since the page promises all that is kept. 课文各行。
 */
export function lessonRows(progress: Progress, lessons: readonly KnownLesson[]): LessonRow[] {
  const gone = Object.entries(progress.parts)
    .filter(([id]) => !lessons.some((lesson) => lesson.id === id))
    .map(([id, parts]) => ({ id, title: id, href: '', parts: [...new Set(parts)], items: [] }));
  return [...lessons, ...gone].map((lesson) => lessonRow(progress, lesson));
}

function lessonRow(progress: Progress, lesson: KnownLesson): LessonRow {
  const read = own(progress.parts, lesson.id) ?? [];
  const records = lesson.items.flatMap((item) => progress.items[`${lesson.id}/${item}`] ?? []);
  const isRead = lesson.parts.map((part) => read.includes(part));
  return {
    ...lesson,
    isRead,
    rightCount: records.filter(({ lastWasRight }) => lastWasRight).length,
    wrongCount: records.filter(({ lastWasRight }) => !lastWasRight).length,
    isBegun: isRead.includes(true) || records.length > 0,
  };
}

/** A record of a simulator, named as far as the site still knows it. 模拟器里的记录。 */
interface RecordRow {
  key: string;
  /** Name of the simulator, or the stored key when the site has no such simulator any more. */
  title: string;
  /** Empty when the simulator is unknown. */
  href: string;
  /** Scenario or challenge; its stored name when the simulator has it no more. */
  about: string;
}

/** A guess that was committed. 猜过的数。 */
export interface GuessRow extends RecordRow {
  ask: string;
  /** null: went on without a guess. */
  guess: number | null;
  unit: Unit;
}

/** A challenge that was met. 完成的挑战。 */
export interface ChallengeRow extends RecordRow {
  /** Milliseconds since 1970. */
  atMs: number;
}

/** Guesses in the order in which they were made. 猜测各行。 */
export function guessRows(progress: Progress, simulators: readonly KnownSimulator[]): GuessRow[] {
  return Object.entries(progress.predictions).map(([key, guess]) => {
    const [id, scenario = '', question = ''] = key.split('/');
    const simulator = simulators.find((known) => known.id === id);
    const { ask = '', unit = 'none' } = own(simulator?.questions, question) ?? {};
    return { ...named(key, simulator, simulator?.scenarios, scenario), ask, guess, unit };
  });
}

/** Challenges in the order in which they were met. 挑战各行。 */
export function challengeRows(
  progress: Progress,
  simulators: readonly KnownSimulator[],
): ChallengeRow[] {
  return Object.entries(progress.challenges).map(([key, atMs]) => {
    const [id, challenge = ''] = key.split('/');
    const simulator = simulators.find((known) => known.id === id);
    return { ...named(key, simulator, simulator?.challenges, challenge), atMs };
  });
}

/** Misconceptions that answers showed, the latest first; one that the site has no more, by id. 误区各行。 */
export function misconceptionRows(
  progress: Progress,
  misconceptions: readonly KnownMisconception[],
): { id: string; known: KnownMisconception | undefined; held: HeldMisconception }[] {
  return Object.entries(progress.misconceptions)
    .map(([id, held]) => ({ id, held, known: misconceptions.find((one) => one.id === id) }))
    .toSorted((a, b) => b.held.atMs - a.held.atMs || (a.id < b.id ? -1 : 1));
}

function named(
  key: string,
  simulator: KnownSimulator | undefined,
  names: Record<string, string> | undefined,
  name: string,
): RecordRow {
  if (!simulator) return { key, title: key, href: '', about: '' };
  return { key, title: simulator.title, href: simulator.href, about: own(names, name) ?? name };
}

/** Keys come from a file: `constructor` names no question. */
const own = <T>(all: Record<string, T> | undefined, key: string): T | undefined =>
  all && Object.hasOwn(all, key) ? all[key] : undefined;

// What the progress page lists, with the names that the site has now. 进度页的各行。
import type { Unit } from '@/i18n/format';
import type { Progress } from '@/stores/progress-data';

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

/** A lesson and how far it is done. 课文进度。 */
export interface LessonRow extends KnownLesson {
  isRead: boolean[];
  rightCount: number;
  wrongCount: number;
  isBegun: boolean;
}

/** Lessons in the order of the course, read or not. 课文各行。 */
export function lessonRows(progress: Progress, lessons: readonly KnownLesson[]): LessonRow[] {
  return lessons.map((lesson) => {
    const read = progress.parts[lesson.id] ?? [];
    const records = lesson.items.flatMap((item) => progress.items[`${lesson.id}/${item}`] ?? []);
    const isRead = lesson.parts.map((part) => read.includes(part));
    return {
      ...lesson,
      isRead,
      rightCount: records.filter(({ lastWasRight }) => lastWasRight).length,
      wrongCount: records.filter(({ lastWasRight }) => !lastWasRight).length,
      isBegun: isRead.includes(true) || records.length > 0,
    };
  });
}

/** A record of a simulator, named as far as the site still knows it. 模拟器里的记录。 */
interface RecordRow {
  key: string;
  /** Name of the simulator, or the stored key when the site has no such simulator any more. */
  title: string;
  /** Empty when the simulator is unknown, as what it is about. */
  href: string;
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
    return { ...named(key, simulator), about: own(simulator?.scenarios, scenario) ?? '', ask, guess, unit };
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
    return { ...named(key, simulator), about: own(simulator?.challenges, challenge) ?? '', atMs };
  });
}

const named = (key: string, simulator: KnownSimulator | undefined) => ({
  key,
  title: simulator?.title ?? key,
  href: simulator?.href ?? '',
});

/** Keys come from a file: `constructor` names no question. */
const own = <T>(all: Record<string, T> | undefined, key: string): T | undefined =>
  all && Object.hasOwn(all, key) ? all[key] : undefined;

// How far a learner has come in a course: read, passed, remembered. 一门课学到了哪里。
import { dueDayOf } from '@/stores/due-data';
import type { Progress } from '@/stores/progress-data';

/** A lesson with all that can be done in it. 一课里可做的事。 */
export interface CourseLesson {
  id: string;
  parts: readonly string[];
  /** Ids of its quiz items, without the lesson. */
  items: readonly string[];
}

/** Counts over the lessons of a course. 一门课的进度。 */
export interface Standing {
  partCount: number;
  readPartCount: number;
  lessonCount: number;
  /** Lessons with every part read. */
  readLessonCount: number;
  itemCount: number;
  /** Items answered at least once, and not due today. */
  upToDateItemCount: number;
  /** Items answered right at least once. */
  passedItemCount: number;
  /** Items last answered right and not yet due again. */
  rememberedItemCount: number;
  /** Items due for review today or before. */
  dueItemCount: number;
}

/**
 * What is read, passed and remembered. 统计读过、答对、记得的数量。
 *
 * What the site no longer has does not count, so that a course can be finished after a lesson was
 * rewritten.
 *
 * @param today learning day, whole days since 1970
 */
export function standingIn(
  progress: Progress,
  lessons: readonly CourseLesson[],
  today: number,
): Standing {
  const readIn = ({ id, parts }: CourseLesson) => {
    const read = own(progress.parts, id) ?? [];
    return parts.filter((part) => read.includes(part)).length;
  };
  const records = lessons.flatMap(({ id, items }) =>
    items.flatMap((item) => own(progress.items, `${id}/${item}`) ?? []),
  );
  const isDue = (record: (typeof records)[number]) => (dueDayOf(record) ?? Infinity) <= today;
  const total = (count: (lesson: CourseLesson) => number) =>
    lessons.reduce((sum, lesson) => sum + count(lesson), 0);
  return {
    partCount: total(({ parts }) => parts.length),
    readPartCount: total(readIn),
    lessonCount: lessons.length,
    readLessonCount: lessons.filter((lesson) => readIn(lesson) === lesson.parts.length).length,
    itemCount: total(({ items }) => items.length),
    upToDateItemCount: records.filter((record) => !isDue(record)).length,
    passedItemCount: records.filter(({ rightCount }) => rightCount > 0).length,
    rememberedItemCount: records.filter((record) => record.lastWasRight && !isDue(record)).length,
    dueItemCount: records.filter(isDue).length,
  };
}

/** Whether a course is finished: all read, all passed, nothing due. 是否结业。 */
export function isFinished(standing: Standing): boolean {
  return (
    standing.lessonCount > 0 &&
    standing.readLessonCount === standing.lessonCount &&
    standing.passedItemCount === standing.itemCount &&
    standing.dueItemCount === 0
  );
}

// Stored keys come from outside: __proto__ must not find the prototype.
const own = <T>(entries: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

// What to read in the minutes there are. 手头的时间读什么。

/** A lesson with what is left of it. 一课与未读部分。 */
export interface PlannedLesson {
  id: string;
  minutes: number;
  partCount: number;
  readCount: number;
  /** Roles it was written for; all when empty. */
  roles: readonly string[];
}

/** Parts to read now. 这次读的部分。 */
export interface PlanStep {
  id: string;
  /** Parts that fit, from the first unread one. */
  partCount: number;
  /** Whether the lesson is finished with them. */
  isWhole: boolean;
  /** Minutes they take, as the author estimated, shared evenly among parts. */
  minutes: number;
}

/**
 * The next unread parts, in the order of the course, that fit the time. 按课程顺序排出这次能读的部分。
 *
 * The first unread part is always proposed: five minutes are better spent on part of a long lesson
 * than on nothing. Every lesson is for everybody when `role` is empty.
 *
 * @param lessons the lessons of a course in its order
 * @param minutes time there is, above 0
 * @param role    a role's id, or empty
 */
export function planFor(
  lessons: readonly PlannedLesson[],
  minutes: number,
  role: string,
): PlanStep[] {
  const plan: PlanStep[] = [];
  let left = minutes;
  for (const lesson of lessons) {
    const unread = lesson.partCount - lesson.readCount;
    if (unread <= 0 || !isFor(lesson, role)) continue;
    const minutesPerPart = lesson.minutes / lesson.partCount;
    const fitting = Math.min(unread, Math.floor(left / minutesPerPart + 1e-9));
    const partCount = plan.length === 0 ? Math.max(1, fitting) : fitting;
    if (partCount === 0) break;
    const taken = partCount * minutesPerPart;
    plan.push({ id: lesson.id, partCount, isWhole: partCount === unread, minutes: taken });
    left -= taken;
    if (partCount < unread) break;
  }
  return plan;
}

/** Whether a lesson is meant for a role; an empty role is everybody. 是否适合这个岗位。 */
export function isFor({ roles }: Pick<PlannedLesson, 'roles'>, role: string): boolean {
  return role === '' || roles.length === 0 || roles.includes(role);
}

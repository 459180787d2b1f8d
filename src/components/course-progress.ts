// Shows on a course map what is read and what is remembered. 课程地图上的进度环。
import { localDay } from '@/stores/learning-day-data';
import { progress } from '@/stores/progress';
import { standingIn, type CourseLesson, type Standing } from './course-standing';

/** Fills in the rings that the page left empty, and follows what changes. 填入进度环。 */
export function showStanding(): void {
  progress.subscribe((now) => {
    for (const rings of document.querySelectorAll<HTMLElement>('[data-rings]')) {
      const standing = standingIn(now, lessonsIn(rings), localDay(new Date()));
      rings.hidden = standing.readPartCount + standing.passedItemCount === 0;
      for (const [name, count] of Object.entries(shares(standing))) fill(rings, name, count);
    }
  });
}

/** The lessons that rings stand for. 进度环所属的课文。 */
export function lessonsIn(rings: HTMLElement | null): CourseLesson[] {
  return JSON.parse(rings?.dataset.rings ?? '[]') as CourseLesson[];
}

const shares = (standing: Standing) => ({
  read: [standing.readPartCount, standing.partCount],
  remembered: [standing.rememberedItemCount, standing.itemCount],
});

function fill(rings: HTMLElement, name: string, [done = 0, all = 0]: number[]): void {
  const ring = rings.querySelector<SVGElement>(`[data-ring="${name}"]`);
  if (ring) ring.style.strokeDasharray = `${all > 0 ? (100 * done) / all : 0} 100`;
  const count = rings.querySelector(`[data-count="${name}"]`);
  if (count) count.textContent = `${done}/${all}`;
}

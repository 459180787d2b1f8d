// On a course map: the lessons of a role, and what fits the time there is. 课程地图上的筛选与安排。
import { progress } from '@/stores/progress';
import { isFor, planFor, type PlannedLesson, type PlanStep } from './course-plan';
import { lessonsIn } from './course-progress';
import { standingIn } from './course-standing';

/** A lesson of the page with the link that opens it. */
interface MappedLesson extends PlannedLesson {
  row: HTMLElement;
  link: HTMLAnchorElement;
}

/** Wires the form and follows what is read. 连接表单与进度。 */
export function offerPlan(): void {
  const form = document.querySelector<HTMLFormElement>('[data-plan]');
  const steps = form?.querySelector<HTMLElement>('[data-plan-steps]');
  if (!form || !steps) return;
  const show = () => {
    const chosen = new FormData(form);
    const role = String(chosen.get('role') ?? '');
    const lessons = mappedLessons();
    for (const { row, ...lesson } of lessons) row.hidden = !isFor(lesson, role);
    const minutes = Number(chosen.get('minutes'));
    steps.hidden = minutes === 0;
    if (minutes > 0)
      steps.replaceChildren(planList(planFor(lessons, minutes, role), lessons, steps));
  };
  form.addEventListener('change', show);
  progress.subscribe(show);
}

function mappedLessons(): MappedLesson[] {
  return [...document.querySelectorAll<HTMLElement>('[data-lesson-row]')].flatMap((row) => {
    const { lessonRow: id = '', minutes, roles = '' } = row.dataset;
    const link = row.querySelector('a');
    const lessons = lessonsIn(row.querySelector('[data-rings]'));
    if (!link) return [];
    const { partCount, readPartCount } = standingIn(progress.get(), lessons, 0);
    const counts = { minutes: Number(minutes), partCount, readCount: readPartCount };
    return [{ id, ...counts, roles: roles.split(' ').filter(Boolean), row, link }];
  });
}

function planList(
  plan: readonly PlanStep[],
  lessons: readonly MappedLesson[],
  { dataset }: HTMLElement,
): HTMLElement {
  if (plan.length === 0) {
    const none = document.createElement('p');
    none.textContent = dataset.none ?? '';
    return none;
  }
  const list = document.createElement('ol');
  for (const { id, partCount, isWhole, minutes } of plan) {
    const from = lessons.find((lesson) => lesson.id === id);
    if (!from) continue;
    const link = document.createElement('a');
    link.href = from.link.pathname;
    link.textContent = from.link.textContent;
    const places = { parts: String(partCount), minutes: String(Math.ceil(minutes)) };
    const said = ((isWhole ? dataset.whole : dataset.part) ?? '').replace(
      /\{(\w+)\}/g,
      (_, name: keyof typeof places) => places[name],
    );
    const item = document.createElement('li');
    item.append(link, ` ${said}`);
    list.append(item);
  }
  return list;
}

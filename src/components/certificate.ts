// A certificate is shown when its criteria are met; the name stays in the page. 结业证书页。
import { localDay } from '@/stores/learning-day-data';
import { progress } from '@/stores/progress';
import { isFinished, standingIn, type CourseLesson } from './course-standing';

/** Follows the progress and the name typed. 跟随进度与姓名。 */
export function showCertificate(): void {
  const page = document.querySelector<HTMLElement>('[data-certificate]');
  if (!page) return;
  const lessons = JSON.parse(page.dataset.certificate ?? '[]') as CourseLesson[];
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part-of="${name}"]`);
  progress.subscribe((now) => {
    const today = new Date();
    const standing = standingIn(now, lessons, localDay(today));
    const counts = {
      read: [standing.readLessonCount, standing.lessonCount],
      passed: [standing.passedItemCount, standing.itemCount],
      due: [standing.upToDateItemCount, standing.itemCount],
    };
    for (const [name, [done = 0, all = 0]] of Object.entries(counts))
      showCriterion(page, name, done, all);
    const isDone = isFinished(standing);
    for (const name of ['form', 'sheet']) part(name)?.toggleAttribute('hidden', !isDone);
    part('missing')?.toggleAttribute('hidden', isDone);
    const date = part('date');
    if (date)
      date.textContent = today.toLocaleDateString(document.documentElement.lang, {
        dateStyle: 'long',
      });
  });
  const input = page.querySelector<HTMLInputElement>('input');
  const name = part('name');
  input?.addEventListener('input', () => {
    if (name) name.textContent = input.value.trim() || (name.dataset.empty ?? '');
  });
  part('print')?.addEventListener('click', () => print());
}

function showCriterion(page: HTMLElement, name: string, done: number, all: number): void {
  const row = page.querySelector<HTMLElement>(`[data-criterion="${name}"]`);
  const count = row?.querySelector('[data-count]');
  if (!row || !count) return;
  count.textContent = `${all > 0 && done === all ? '✓' : '○'} ${done}/${all}`;
}

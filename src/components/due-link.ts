// How many questions are due stands beside the link to review, which is there when there are any. 复习提醒。
import { dueItems } from '@/stores/due-data';
import { localDay } from '@/stores/learning-day-data';
import { progress } from '@/stores/progress';

/** Shows and fills the link of the header. 显示到期题数。 */
export function showDue(): void {
  const link = document.querySelector<HTMLElement>('[data-due-link]');
  const count = link?.querySelector('[data-due-count]');
  if (!link || !count) return;
  progress.subscribe((now) => {
    const dueCount = dueItems(now, localDay(new Date())).length;
    count.textContent = dueCount > 0 ? String(dueCount) : '';
    link.hidden = dueCount === 0 && !link.querySelector('[aria-current]');
  });
}

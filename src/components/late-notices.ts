// What every page tells once the rest is there: questions due, and what WeChat may clear. 迟到的提示。
import { dueItems } from '@/stores/due-data';
import { localDay } from '@/stores/learning-day-data';
import { progress } from '@/stores/progress';
import { isToldOfChat, keepToldOfChat } from '@/stores/told';

/** Fills the link to review, and shows the notice inside WeChat. 显示提示。 */
export function showLateNotices(): void {
  const link = document.querySelector<HTMLElement>('[data-due-link]');
  if (link) progress.subscribe((now) => showDue(link, dueItems(now, localDay(new Date())).length));
  const notice = document.querySelector<HTMLElement>('[data-notice="inChat"]');
  if (notice && /MicroMessenger/i.test(navigator.userAgent) && !isToldOfChat()) tell(notice);
}

/** The link is there when something is due, and always on the page it leads to. */
function showDue(link: HTMLElement, dueCount: number): void {
  const count = link.querySelector('[data-due-count]');
  if (count) count.textContent = dueCount > 0 ? String(dueCount) : '';
  link.hidden = dueCount === 0 && !link.querySelector('[aria-current]');
}

function tell(notice: HTMLElement): void {
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => {
    notice.hidden = true;
    keepToldOfChat();
  });
}

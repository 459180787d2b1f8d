// Follows the reader through a lesson: parts read, and where to go on. 记录读到哪里。
import { keep, progress } from '@/stores/progress';
import { withPartRead, withPlace } from '@/stores/progress-data';

/** Marks a part as read once its end has been on screen, and keeps the place. 跟踪阅读。 */
export function followReading(): void {
  const article = document.querySelector<HTMLElement>('[data-lesson]');
  if (!article) return;
  const lesson = article.dataset.lesson ?? '';
  const title = article.dataset.title ?? '';
  progress.subscribe(({ parts }) => showTicks(parts[lesson] ?? []));
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const part = entry.target.closest<HTMLElement>('[data-part]')?.dataset.part;
      if (!entry.isIntersecting || !part) continue;
      keep((before) =>
        withPlace(withPartRead(before, lesson, part), {
          path: location.pathname,
          title,
          part,
          atMs: Date.now(),
        }),
      );
    }
  });
  for (const end of document.querySelectorAll('[data-part-end]')) observer.observe(end);
}

function showTicks(read: readonly string[]): void {
  const total = document.querySelector<HTMLElement>('[data-read-total]');
  const count = total?.querySelector('[data-read-count]');
  if (total) total.hidden = read.length === 0;
  if (count) count.textContent = String(read.length);
  for (const link of document.querySelectorAll<HTMLElement>('[data-outline]')) {
    const isRead = read.includes(link.dataset.outline ?? '');
    link.toggleAttribute('data-is-read', isRead);
    const word = link.querySelector<HTMLElement>('[data-read-word]');
    if (word) word.hidden = !isRead;
  }
}

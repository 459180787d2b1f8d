// Shows on a course map how many parts of each lesson are read. 课程地图上的阅读进度。
import { progress } from '@/stores/progress';

/** Fills in the counts that the page left empty. 填入已读节数。 */
export function showReading(): void {
  progress.subscribe(({ parts }) => {
    for (const mark of document.querySelectorAll<HTMLElement>('[data-reading]')) {
      const read = parts[mark.dataset.reading ?? '']?.length ?? 0;
      const count = mark.querySelector('[data-read-count]');
      if (count) count.textContent = String(Math.min(read, Number(mark.dataset.partCount)));
      mark.hidden = read === 0;
    }
  });
}

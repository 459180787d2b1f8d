// Makes cards of the answers that wait, loading the scheduler only when there are any. 把待排期的作答排好。
import { hasWaiting } from '@/stores/due-data';
import { keep, progress } from '@/stores/progress';

/** Schedules what the lessons left to be scheduled. 排期。 */
export async function settleAnswers(): Promise<void> {
  if (!hasWaiting(progress.get())) return;
  const { scheduled } = await import('./schedule');
  keep(scheduled);
}

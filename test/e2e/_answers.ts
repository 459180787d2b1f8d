// Answering the questions of the first lesson, on any day. 答题与换日。
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hydrated, lessonPath } from './_pages';

const START = new Date('2026-11-30T10:00:00').getTime();

/** The clock of the page stands at ten o'clock, this many days after the first. 调到第几天。 */
export async function onDay(page: Page, count: number): Promise<void> {
  await page.clock.setFixedTime(START + count * 86_400_000);
}

export const progressOf = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('shapan.progress') ?? '{}'));

/** Chooses options of the question that holds these words, says how sure, and checks. 作答一题。 */
export async function answer(
  page: Page,
  ask: string,
  options: readonly string[],
  mark: '有把握' | '没把握',
): Promise<void> {
  const form = page.locator('.quiz form').filter({ hasText: ask });
  for (const option of options) await form.getByText(option).click();
  await form.getByText(mark, { exact: true }).click();
  await form.getByRole('button', { name: '检查' }).click();
  await expect(form.getByRole('status')).toContainText('对');
}

export const known = '哪些说法站得住';
export const sureMiss = '哪种解释最站得住';
export const unsureMiss = '一名客服试了一天新话术';

/** One missed although sure, one missed unsure, one known, on the first day. 三种结果各一题。 */
export async function answerThree(page: Page): Promise<void> {
  await onDay(page, 0);
  await page.goto(lessonPath);
  await hydrated(page);
  await answer(
    page,
    unsureMiss,
    ['高出好几个点，明天全店都用新话术', '话术照用，等客户变好'],
    '没把握',
  );
  await answer(page, known, ['走到这一步的人多了一倍', '该不该继续'], '有把握');
  await answer(page, sureMiss, ['首次响应要再压几秒'], '有把握');
}

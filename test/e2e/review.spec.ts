// Answers come back by the calendar: counted at home, asked in order, until right. 复习。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { answer, answerThree, known, onDay, progressOf, sureMiss, unsureMiss } from './_answers';
import { hydrated, lessonPath, watch } from './_pages';

const question = (page: Page) => page.locator('.quiz legend').first();
const goOn = (page: Page) => page.getByRole('button', { name: '下一题' }).click();

async function openReview(page: Page): Promise<void> {
  await page.goto('/zh-hans/review/');
  await hydrated(page);
}

/** Answers right whichever of the three is asked. 答对当前的题。 */
async function answerRight(page: Page, ask: string): Promise<void> {
  const options: Record<string, string[]> = {
    [sureMiss]: ['没人负责往下问'],
    [unsureMiss]: ['先不下结论', '进线时随机分'],
    [known]: ['走到这一步的人多了一倍', '该不该继续'],
  };
  await expect(question(page)).toContainText(ask);
  await answer(page, ask, options[ask] ?? [], '有把握');
}

test.beforeEach(async ({ page }) => {
  await answerThree(page);
});

test('nothing is due on the day itself; after a day the misses are, the sure one first', async ({
  page,
}) => {
  await page.goto('/zh-hans/');
  await expect(page.getByText('今天的复习做完了')).toBeVisible();
  await expect(page.locator('[data-due-link]')).toBeHidden();
  await onDay(page, 1);
  await page.goto('/zh-hans/');
  await expect(page.getByRole('link', { name: '今天要复习 2 题' })).toBeVisible();
  await expect(page.locator('[data-due-link]')).toContainText('2');
  await page.getByRole('link', { name: '今天要复习 2 题' }).click();
  await hydrated(page);
  await answerRight(page, sureMiss);
  await expect(page.getByText(/下次再问：2026年12月\d日/)).toBeVisible();
  await goOn(page);
  await answerRight(page, unsureMiss);
  await goOn(page);
  await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeVisible();
  await expect(page.getByText('这次答对 2 题，其中 2 题一次就对。')).toBeVisible();
  await expect(page.locator('[data-due-link]')).toHaveText(/复习\s*$/);
});

test('after five days the known one is asked too, last; after sixty all are, once', async ({
  page,
}) => {
  await onDay(page, 5);
  await openReview(page);
  for (const ask of [sureMiss, unsureMiss, known]) {
    await answerRight(page, ask);
    await goOn(page);
  }
  await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeVisible();
  await onDay(page, 65);
  await page.goto('/zh-hans/');
  await expect(page.getByRole('link', { name: '今天要复习 3 题' })).toBeVisible();
  await openReview(page);
  await expect(page.getByText('今天还剩 3 题')).toBeVisible();
  const { items } = await progressOf(page);
  const cards = Object.values(items) as { card: { repCount: number; dueDay: number } }[];
  expect(cards.map(({ card }) => card.repCount)).toEqual([2, 2, 2]);
});

test('what is missed in review comes back in the same sitting and the next day', async ({
  page,
}) => {
  await onDay(page, 1);
  await openReview(page);
  await answer(page, sureMiss, ['首次响应要再压几秒'], '有把握');
  await expect(page.getByText('直到答对')).toBeVisible();
  await goOn(page);
  await answerRight(page, unsureMiss);
  await goOn(page);
  await answerRight(page, sureMiss);
  await goOn(page);
  await expect(page.getByText('这次答对 2 题，其中 1 题一次就对。')).toBeVisible();
  await onDay(page, 2);
  await openReview(page);
  await expect(question(page)).toContainText(sureMiss);
});

test('one may stop at any time; what is left waits, and the week shows the load', async ({
  page,
}) => {
  await onDay(page, 1);
  await openReview(page);
  await page.getByRole('button', { name: '今天先到这里' }).click();
  await expect(page.getByText('还有 2 题到期')).toBeVisible();
  await expect(page.getByText('七天里共有 3 题到期，最多的一天是今天，2 题。')).toBeVisible();
  await expect(page.locator('figure tbody tr')).toHaveCount(7);
  await expect(page.locator('figure tbody td').first()).toHaveText('2');
});

test('a network that is gone loses nothing, and the question can be fetched again', async ({
  page,
}) => {
  await onDay(page, 1);
  await page.route('**/quiz/**', (route) => route.abort());
  await openReview(page);
  await expect(page.getByText('题目没有取到')).toBeVisible();
  await page.unroute('**/quiz/**');
  await page.getByRole('button', { name: '再取一次' }).click();
  await expect(question(page)).toContainText(sureMiss);
});

test('an item that the site has no more is passed over, and its answers are kept', async ({
  page,
}) => {
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('shapan.progress') ?? '{}');
    const [record] = Object.values(stored.items) as object[];
    stored.items['ops/gone/x'] = { ...record, wasSure: true };
    stored.items['ops/sales-funnel/gone'] = record;
    localStorage.setItem('shapan.progress', JSON.stringify(stored));
  });
  await onDay(page, 1);
  const troubles = watch(page);
  await openReview(page);
  await answerRight(page, sureMiss);
  await goOn(page);
  await answerRight(page, unsureMiss);
  await goOn(page);
  await expect(page.getByRole('heading', { name: '今天的复习做完了' })).toBeVisible();
  const { items } = await progressOf(page);
  expect(items['ops/gone/x']).toMatchObject({ wrongCount: 1, card: null });
  expect(troubles).toEqual([]);
});

test('a target reached in a simulator stays reached and is not asked again', async ({ page }) => {
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('shapan.progress') ?? '{}');
    stored.challenges['sales-funnel/twentyPoints'] = Date.now();
    localStorage.setItem('shapan.progress', JSON.stringify(stored));
  });
  await page.goto(lessonPath);
  await hydrated(page);
  const item = 'ops/sales-funnel/split-twenty';
  await expect.poll(async () => (await progressOf(page)).items[item]?.lastWasRight).toBe(true);
  await onDay(page, 60);
  await openReview(page);
  await expect(page.getByText('今天还剩 3 题')).toBeVisible();
});

test('without any answer it says what to do first', async ({ page }) => {
  await page.evaluate(() => localStorage.clear());
  await openReview(page);
  await expect(page.getByRole('heading', { name: '还没有可复习的题' })).toBeVisible();
  await expect(page.getByRole('link', { name: '去选一课' })).toBeVisible();
});

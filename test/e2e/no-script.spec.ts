// Without JavaScript everything can still be read. 没有 JavaScript 也能读。
import { expect, test } from '@playwright/test';
import { labPath, lessonPath } from './_pages';

test.use({ javaScriptEnabled: false });

test('lesson, figures with sentence and table, and answers are readable', async ({ page }) => {
  await page.goto(lessonPath);
  await expect(page.locator('h1')).toContainText('销售漏斗');
  const figures = page.locator('article svg');
  expect(await figures.count()).toBeGreaterThan(3);
  await expect(page.locator('article figure figcaption').first()).toBeVisible();
  const answers = page.locator('.quiz details').first();
  await answers.locator('summary').click();
  await expect(answers).toContainText('走掉的正是已经答过、没被问的人');
  const classified = page.locator('#check .quiz details').nth(2);
  await classified.locator('summary').click();
  await expect(classified).toContainText('买过的都说听不见。” → 催逼或误导');
  await expect(page.locator('.quiz button')).toHaveCount(0);
});

test('the simulator page draws its start state', async ({ page }) => {
  await page.goto(labPath);
  await expect(page.locator('main svg').first()).toBeVisible();
  await expect(page.locator('main')).toContainText('2,520');
});

test('the preview lists every question with key and wrong numbers', async ({ page }) => {
  await page.goto('/zh-hans/authors/quiz/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('h3')).toHaveCount(9);
  await expect(page.locator('main')).toContainText('把一个百分点当成了百分之一');
});

test('the front page offers the three languages', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link')).toHaveCount(3);
});

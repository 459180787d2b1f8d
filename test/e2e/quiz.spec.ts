// The questions of a lesson: right, wrong, empty, kept. 题目：对、错、空与保存。
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { hydrated, lessonPath } from './_pages';

const item = (page: Page, words: string): Locator =>
  page.locator('.quiz form').filter({ hasText: words });

test.beforeEach(async ({ page }) => {
  await page.goto(lessonPath);
  await hydrated(page);
});

test('an empty answer is not answered, not wrong, and nothing is kept', async ({ page }) => {
  const choice = item(page, '哪种解释最站得住');
  await choice.getByRole('button', { name: '检查' }).click();
  await expect(choice.getByRole('status')).toContainText('还没作答');
  expect(await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '')).not.toContain(
    'fast-but-unasked',
  );
});

test('a wrong option says why it tempts; the right one gives the reason; both are kept', async ({
  page,
}) => {
  const choice = item(page, '哪种解释最站得住');
  await choice.getByText('首次响应要再压几秒').click();
  await choice.getByText('有把握', { exact: true }).click();
  await choice.getByRole('button', { name: '检查' }).click();
  await expect(choice.getByRole('status')).toContainText('不对');
  await expect(choice).toContainText('秒数天天在报表上');
  await choice.getByRole('button', { name: '再试一次' }).click();
  await choice.getByText('没人负责往下问').click();
  await choice.getByRole('button', { name: '检查' }).click();
  await expect(choice.getByRole('status')).toContainText('答对了');
  const record = await page.evaluate(() =>
    JSON.parse(localStorage.getItem('shapan.progress') ?? '{}'),
  );
  expect(record.items['ops/sales-funnel/fast-but-unasked']).toMatchObject({
    rightCount: 1,
    wrongCount: 1,
    lastWasRight: true,
  });
  await page.reload();
  await hydrated(page);
  await expect(item(page, '哪种解释最站得住')).toContainText('上次答对');
});

test('a number is computed for its seed: named wrong number, key, new numbers', async ({
  page,
}) => {
  const number = item(page, '只把问清需求提高一个百分点');
  const ask = (await number.locator('legend').first().textContent()) ?? '';
  const [asked, answered, , later] = [...ask.matchAll(/[\d,]+(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replace(/,/g, '')),
  );
  const reached = (asked ?? 0) * ((answered ?? 0) / 100) * 0.01;
  const box = number.getByRole('textbox');
  // Forgetting the later steps is a wrong number with a reason of its own.
  await box.fill(String(Math.round(reached)));
  await number.getByRole('button', { name: '检查' }).click();
  await expect(number).toContainText('是多被问清需求的人数');
  await number.getByRole('button', { name: '再试一次' }).click();
  await expect(number.locator('legend').first()).not.toHaveText(ask);
  expect(later).toBeGreaterThan(0);
  const [asked2, answered2, , later2] = [
    ...((await number.locator('legend').first().textContent()) ?? '').matchAll(/[\d,]+(?:\.\d+)?/g),
  ].map(([digits]) => Number(digits.replace(/,/g, '')));
  const key = (asked2 ?? 0) * ((answered2 ?? 0) / 100) * 0.01 * ((later2 ?? 0) / 100);
  await box.fill(key.toFixed(0));
  await box.press('Enter');
  await expect(number.getByRole('status')).toContainText('答对了');
});

test('unreadable text is said to be unreadable', async ({ page }) => {
  const number = item(page, '只把问清需求提高一个百分点');
  await number.getByRole('textbox').fill('很多');
  await number.getByRole('button', { name: '检查' }).click();
  await expect(number.getByRole('status')).toContainText('没看懂');
});

test('the blank of a worked example is checked against the model', async ({ page }) => {
  const blank = page.locator('#recommend-more form');
  await blank.getByRole('textbox').fill('1');
  await blank.getByRole('button', { name: '检查' }).click();
  await expect(blank.getByRole('status')).toContainText('多出的买家');
  await blank.locator('summary').click();
  const shown = (await blank.locator('details strong').textContent()) ?? '';
  await blank.getByRole('textbox').fill(shown.replace(/[^\d.]/g, ''));
  await blank.getByRole('button', { name: '检查' }).click();
  await expect(blank.getByRole('status')).toContainText('对');
});

// A restore code from one device to another; misconceptions held and cleared; WeChat. 恢复码与误区。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { answer, answerThree, onDay, progressOf, sureMiss } from './_answers';
import { hydrated, lessonPath } from './_pages';

async function openProgress(page: Page): Promise<void> {
  await page.goto('/zh-hans/progress/');
  await hydrated(page);
}

async function codeOf(page: Page): Promise<string> {
  await openProgress(page);
  await page.getByRole('button', { name: '显示恢复码' }).click();
  const rows = await page.locator('ol[translate="no"] li').allTextContents();
  return rows.join('\n');
}

async function enter(page: Page, code: string): Promise<void> {
  await page.getByRole('textbox', { name: /输入恢复码/ }).fill(code);
  await page.getByRole('button', { name: '用恢复码恢复' }).click();
}

test('a code brings the same parts, items and misconceptions to an empty browser', async ({
  page,
}) => {
  await answerThree(page);
  const code = await codeOf(page);
  const before = await progressOf(page);
  await page.evaluate(() => localStorage.clear());
  await openProgress(page);
  await enter(page, code.toLowerCase().replaceAll('0', 'o').replace(/\s+/g, ''));
  await page.getByRole('dialog').getByRole('button', { name: '合并' }).click();
  await expect(page.getByText('已合并，两边做过的都在。')).toBeVisible();
  const after = await progressOf(page);
  for (const field of ['parts', 'items', 'misconceptions'])
    expect(Object.keys(after[field]).toSorted()).toEqual(Object.keys(before[field]).toSorted());
  // The same code comes out again: nothing was lost on the way.
  expect(await codeOf(page)).toBe(code);
  await onDay(page, 1);
  await page.goto('/zh-hans/review/');
  await hydrated(page);
  await expect(page.locator('.quiz legend').first()).toContainText(sureMiss);
});

test('a slip names its group and changes nothing', async ({ page }) => {
  await answerThree(page);
  const code = await codeOf(page);
  const before = await progressOf(page);
  const groups = code.split(/\s/);
  const second = groups[1] ?? '';
  groups[1] = (second.startsWith('A') ? 'B' : 'A') + second.slice(1);
  await enter(page, groups.join(' '));
  await expect(page.getByText('第 2 组（第 1 行第 2 个）')).toBeVisible();
  await enter(page, code.slice(0, -7));
  await expect(page.getByText(/恢复码应有 \d+ 组，这里只有 \d+ 组/)).toBeVisible();
  await enter(page, '');
  await expect(page.getByText('还没有输入恢复码。')).toBeVisible();
  expect(await progressOf(page)).toEqual(before);
});

test('a misconception is listed by name until two fresh successes clear it', async ({ page }) => {
  await onDay(page, 0);
  await page.goto(lessonPath);
  await hydrated(page);
  await answer(page, sureMiss, ['首次响应要再压几秒'], '有把握');
  await openProgress(page);
  const section = page.locator('section').filter({ hasText: '还没纠正' });
  await expect(section).toContainText('回得快就等于服务好');
  await section.getByText('错在哪里').click();
  await expect(section).toContainText('秒数只管');
  for (const count of [1, 2]) {
    await onDay(page, count);
    await page.goto(lessonPath);
    await hydrated(page);
    await answer(page, sureMiss, ['没人负责往下问'], '有把握');
  }
  await openProgress(page);
  await expect(page.getByRole('heading', { name: '已经纠正' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '还没纠正' })).toHaveCount(0);
});

test('a backup of another device is merged, and nothing of either is lost', async ({ page }) => {
  await answerThree(page);
  const here = await progressOf(page);
  const there = {
    ...here,
    items: {},
    parts: { 'ops/sales-funnel': ['guess'], 'promo/other': ['look'] },
  };
  await openProgress(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '从文件恢复' }).click();
  const buffer = Buffer.from(JSON.stringify(there));
  await (await choosing).setFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await page.getByRole('dialog').getByRole('button', { name: '合并', exact: true }).click();
  await expect(page.getByText('已合并，两边做过的都在。')).toBeVisible();
  const both = await progressOf(page);
  expect(Object.keys(both.items)).toEqual(Object.keys(here.items));
  expect(both.parts['promo/other']).toEqual(['look']);
  expect(both.parts['ops/sales-funnel']).toContain('guess');
});

test.describe('inside WeChat', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile MicroMessenger/8.0.50',
  });

  test('a notice says that progress may be cleared, once', async ({ page }) => {
    await page.goto('/zh-hans/');
    const notice = page.locator('[data-notice="inChat"]');
    await expect(notice).toContainText('在浏览器打开');
    await notice.getByRole('button', { name: '知道了' }).click();
    await expect(notice).toBeHidden();
    const told = page.waitForRequest(/late-notices/);
    await page.goto(lessonPath);
    await told;
    await hydrated(page);
    await expect(notice).toBeHidden();
  });
});

test('in other browsers there is no such notice', async ({ page }) => {
  await page.goto('/zh-hans/');
  await hydrated(page);
  await expect(page.locator('[data-notice="inChat"]')).toBeHidden();
});

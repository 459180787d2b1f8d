// The effort split as a trainee uses it: guess, keyboard, challenge, link. 加点分配的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/effort-split/';
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('78.4%');
  expect(await main.ariaSnapshot()).not.toContain('78.4%');
  await box(page, '你的猜测').fill('6');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('猜高了');
  await expect(card).toContainText('最好的分法给“点开商品详情”1 点');
});

test('a share moved by the keyboard moves points, sentence and table', async ({ page }) => {
  const troubles = watch(page);
  await openLab(page, labPath);
  const caption = page.locator('figcaption > p').first();
  await expect(caption).toContainText('10 点分成 10、0、0、0，正好花完');
  await page.getByRole('slider', { name: '加购' }).focus();
  await page.keyboard.press('End');
  await expect(caption).toContainText('份数合计 20，点数只有 10，按比例折成 5、5、0、0 点');
  await page.keyboard.press('Control+z');
  await expect(caption).toContainText('正好花完');
  expect(troubles).toEqual([]);
});

test('the good split is found and stays found', async ({ page }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '286 种里的好分法' });
  await typeValue(page, '点开商品详情', '1');
  await typeValue(page, '加购', '7');
  await expect(frameOf(page).getByText('挑战完成。')).toHaveCount(0);
  await typeValue(page, '提交订单', '1');
  await typeValue(page, '完成付款', '1');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('effort-split/sevenOf286');
});

test('a link carries shares and what the instructor set', async ({ page, browser }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '情景' }).selectOption('telecom');
  await typeValue(page, '提交申请', '7');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await typeValue(page, '一共几点精力', '12');
  await expect(page.locator('figcaption > p').first()).toContainText('点数只有 12');
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(box(other, '提交申请')).toHaveValue('7');
  await close();
});

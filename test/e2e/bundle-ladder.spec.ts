// The price ladder as a trainee uses it: guess, ways to sell, challenge, link. 几件几折的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/bundle-ladder/';
const slider = (page: Page, name: string) => page.getByRole('slider', { name });
const open = (page: Page) => openLab(page, labPath);

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('88.6');
  expect(await main.ariaSnapshot()).not.toContain('464,0');
  await page.getByRole('textbox', { name: '你的猜测' }).fill('120');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('120.0%');
  await expect(card).toContainText('88.6%');
  await expect(card).toContainText('猜高了');
});

test('another way to sell shows the prices it goes by, and moves picture and sentence', async ({
  page,
}) => {
  const troubles = watch(page);
  await open(page);
  const caption = page.locator('figcaption > p').first();
  // What the question gave is read for a moment before what it asked about.
  await expect(caption).toContainText('任选几件：');
  const before = (await caption.textContent()) ?? '';
  await expect(slider(page, '3 件的总价')).toBeVisible();
  await page.getByRole('radio', { name: '任选几件' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: '只卖全套' })).toBeChecked();
  await expect(slider(page, '3 件的总价')).toHaveCount(0);
  await expect(slider(page, '4 件的总价')).toBeVisible();
  await expect(caption).toContainText('要么买齐 4 件，要么不买');
  await page.keyboard.press('Control+z');
  await expect(caption).toHaveText(before);
  expect(troubles).toEqual([]);
});

test('other tastes are searched anew, and the best prices follow', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  const modes = page.locator('figure', { hasText: '换种卖法各赚多少' });
  await modes.scrollIntoViewIfNeeded();
  await expect(modes.locator('figcaption > p')).toContainText('你现在赚 464,047 元');
  const before = await modes.locator('figcaption > p').textContent();
  await slider(page, '口味相关').focus();
  await page.keyboard.press('Home');
  await expect(modes.locator('figcaption > p')).not.toHaveText(before ?? '');
  expect(troubles).toEqual([]);
});

test('the discounts are mended by four prices, and stay mended', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '把折扣改对' });
  await typeValue(page, '1 件的价', '350');
  await expect(frameOf(page).getByText('挑战完成。')).toHaveCount(0);
  await typeValue(page, '2 件的总价', '500');
  await typeValue(page, '3 件的总价', '650');
  await typeValue(page, '4 件的总价', '780');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('bundle-ladder/mend');
});

test('a link carries the way to sell, prices and what the instructor set', async ({
  page,
  browser,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('survey');
  await page.getByRole('radio', { name: '升级阶梯' }).check();
  await typeValue(page, '2 件的总价', '130.5');
  await typeValue(page, '定价前问了多少位顾客', '90');
  await page.getByRole('radio', { name: '整十元，正好相等不买' }).check();
  await expect(page.locator('figcaption')).toHaveCount(5);
  await expect(frameOf(page).getByText('先问 90 人')).toBeVisible();
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(other.getByRole('textbox', { name: '2 件的总价' })).toHaveValue('130.5');
  await expect(other.getByRole('radio', { name: '升级阶梯' })).toBeChecked();
  await close();
});

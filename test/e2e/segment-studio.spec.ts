// The segmentation studio as a trainee uses it: guess, keyboard, challenges, link. 客群画像的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/segment-studio/';
const open = (page: Page) => openLab(page, labPath);
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const choose = (page: Page, group: string, choice: string) =>
  page
    .getByRole('radiogroup', { name: group })
    .getByRole('radio', { name: choice, exact: true })
    .check();
const done = (page: Page) => frameOf(page).getByText('挑战完成。');

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('41,770');
  expect(await main.ariaSnapshot()).not.toContain('41,770');
  await box(page, '你的猜测').fill('2');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('猜少了');
  await expect(card).toContainText('5 群最赚');
});

test('a number of segments set by the keyboard moves map, sentence and worth', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  const map = page.locator('figure').first();
  const before = await map.locator('figcaption > p').innerText();
  await expect(map.locator('.square svg').first().locator('path')).toHaveCount(2);
  await page.getByRole('slider', { name: '分成几群' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(box(page, '分成几群')).toHaveValue('5');
  await expect(map.locator('.square svg').first().locator('path')).toHaveCount(5);
  await expect(map.locator('figcaption > p')).toContainText('分成 5 群');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(map.locator('figcaption > p')).toHaveText(before, { useInnerText: true });
  expect(troubles).toEqual([]);
});

test('four segments by recency alone meet the challenge', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '四群以内' });
  await typeValue(page, '分成几群', '4');
  await choose(page, '消费频次（F）', '不用');
  await expect(done(page)).toHaveCount(0);
  await choose(page, '消费金额（M）', '不用');
  await expect(done(page).first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('segment-studio/fewSegments');
});

test('a link carries coupons set by hand, and what the instructor set', async ({
  page,
  browser,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('byHand');
  await typeValue(page, '第 1 群的券', '0');
  await typeValue(page, '第 2 群的券', '9');
  await typeValue(page, '每人触达成本', '12.5');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await typeValue(page, '真实类型有几种', '3');
  await expect(page.locator('figcaption')).toHaveCount(4);
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(box(other, '第 2 群的券')).toHaveValue('9');
  await close();
});

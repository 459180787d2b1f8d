// The bundle workshop as a trainee uses it: guess, keyboard, challenge, link. 套餐工坊的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/bundle-workshop/';
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const open = (page: Page) => openLab(page, labPath);

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('132');
  expect(await main.ariaSnapshot()).not.toContain('132');
  await page.getByRole('textbox', { name: '你的猜测' }).fill('90');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('90.0%');
  await expect(card).toContainText('132.9%');
  await expect(card).toContainText('猜低了');
});

test('a price moved by the keyboard moves regions, sentence and table', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  const caption = page.locator('figcaption').first();
  const before = await caption.innerText();
  const drawing = page.locator('figure').first().locator('.square svg').first();
  const shapes = await drawing.innerHTML();
  await page.getByRole('slider', { name: '套装价（甲＋乙）' }).focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(box(page, '套装价（甲＋乙）')).toHaveValue('100');
  await expect(caption).not.toHaveText(before, { useInnerText: true });
  expect(await drawing.innerHTML()).not.toBe(shapes);
  await page.keyboard.press('Control+z');
  await expect(caption).toHaveText(before, { useInnerText: true });
  expect(troubles).toEqual([]);
});

test('the dear bundle is rescued by three prices, and stays rescued', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '把贵套餐救回来' });
  await typeValue(page, '套装价（甲＋乙）', '117');
  await expect(frameOf(page).getByText('挑战完成。')).toHaveCount(0);
  await typeValue(page, '乙的单卖价', '82');
  await typeValue(page, '甲的单卖价', '74');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('bundle-workshop/rescue');
});

test('a link carries prices, tastes, costs and what the instructor set', async ({
  page,
  browser,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('mild');
  await typeValue(page, '套装价（甲＋乙）', '94');
  await typeValue(page, '甲的单位成本', '22.5');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await typeValue(page, '定价前问了多少位顾客', '90');
  await expect(frameOf(page).getByText('照问卷定价，真能赚那么多吗')).toBeVisible();
  await expect(page.locator('figcaption')).toHaveCount(5);
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(box(other, '套装价（甲＋乙）')).toHaveValue('94');
  await close();
});

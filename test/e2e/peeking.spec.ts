// The peeking trap as a trainee uses it: guess, keyboard, chance, challenge, link. 偷看陷阱的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/peeking/';
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('24.8%');
  expect(await main.ariaSnapshot()).not.toContain('24.8%');
  await box(page, '你的猜测').fill('5');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('24.8%');
  await expect(card).toContainText('每多看一次，就多给运气一次机会');
});

test('looks moved by the keyboard move lines, sentences and curve', async ({ page }) => {
  const troubles = watch(page);
  await openLab(page, labPath);
  const captions = page.locator('figcaption > p');
  const drawing = page.locator('figure').first().locator('svg').nth(5);
  const before = await drawing.innerHTML();
  await page.getByRole('slider', { name: '一共看几次' }).focus();
  await page.keyboard.press('Home');
  await expect(captions.nth(2)).toContainText('只在终点看一次（p < 0.05）');
  expect(await drawing.innerHTML()).not.toBe(before);
  await expect(frameOf(page).getByText('误报守住了，卡在人数').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(captions.nth(1)).toContainText('看 20 次 24.8%');
  expect(troubles).toEqual([]);
});

test('five honest looks are found', async ({ page }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '看五次也不误报' });
  await typeValue(page, '一共看几次', '5');
  await expect(frameOf(page).getByText('超过 5%，不算').first()).toBeVisible();
  await typeValue(page, '每次看的显著性水平', '1.58');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('peeking/fiveLooks');
});

test('a link carries the plan, the truth and the luck', async ({ page, browser }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '情景' }).selectOption('small');
  await typeValue(page, '一共看几次', '8');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await page.getByRole('radio', { name: '新版真的更好' }).check();
  await expect(page.locator('figcaption > p').first()).toContainText('新版真的更好');
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(box(other, '一共看几次')).toHaveValue('8');
  await close();
});

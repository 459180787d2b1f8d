// The channel mix as a trainee uses it: guess, keyboard, challenge, link. 渠道混合的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/channel-mix/';
const box = (page: Page, name: string) => page.getByRole('textbox', { name });

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('2.21%');
  expect(await main.ariaSnapshot()).not.toContain('2.21%');
  await box(page, '你的猜测').fill('2.8');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  await expect(page.getByLabel('猜测与结果')).toContainText('两个渠道都涨，不等于总数涨');
});

test('visitors moved by the keyboard move picture, sentence and bridge', async ({ page }) => {
  const troubles = watch(page);
  await openLab(page, labPath);
  const caption = page.locator('figcaption > p').first();
  await expect(caption).toContainText('辛普森悖论');
  await page.getByRole('slider', { name: '信息流推广访客' }).focus();
  await page.keyboard.press('Home');
  await expect(caption).not.toContainText('辛普森悖论');
  await page.keyboard.press('Control+z');
  await expect(caption).toContainText('辛普森悖论');
  expect(troubles).toEqual([]);
});

test('the overall rate is held, and the price of it is told', async ({ page }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '守住总转化率' });
  await typeValue(page, '信息流推广访客', '60000');
  await expect(frameOf(page).getByText('挑战完成。')).toHaveCount(0);
  await typeValue(page, '信息流推广访客', '48000');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  await expect(frameOf(page).getByText('守得越紧，单越少').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('channel-mix/keepRate');
});

test('a link carries both periods', async ({ page, browser }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '情景' }).selectOption('skincare');
  await typeValue(page, '品牌自播观众', '250000');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await typeValue(page, '上期第一个渠道转化率', '5');
  await expect(page.locator('figcaption > p').first()).toContainText('5.00%');
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(box(other, '品牌自播观众')).toHaveValue('250,000');
  await close();
});

// Reach and recall as a trainee uses it: guess, choose a schedule, challenge, link. 触达与记忆的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const labPath = '/zh-hans/lab/reach-recall/';
const CAP = '每人最多看几次（21 为不限）';
const box = (page: Page, name: string) => page.getByRole('textbox', { name });
const schedule = (page: Page, name: string) => page.getByRole('radio', { name });
const open = (page: Page) => openLab(page, labPath);

test('the guess hides every result until it is locked', async ({ page }) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main.locator('figure')).toHaveCount(0);
  await expect(main).not.toContainText('25.3');
  await page.getByRole('textbox', { name: '你的猜测' }).fill('13');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('25.3%');
  await expect(card).toContainText('猜低了');
  await expect(schedule(page, '集中')).toBeChecked();
});

test('the schedule is chosen by the keyboard and taken back', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  const caption = page.locator('figcaption').first();
  const before = await caption.innerText();
  await expect(frameOf(page).getByText('代价是日均还记得的人少了').first()).toBeVisible();
  await schedule(page, '集中').focus();
  await page.keyboard.press('ArrowRight');
  await expect(schedule(page, '匀速')).toBeChecked();
  await expect(caption).not.toHaveText(before, { useInnerText: true });
  await expect(frameOf(page).getByText('现在卡住的是节奏：改成集中').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(caption).toHaveText(before, { useInnerText: true });
  expect(troubles).toEqual([]);
});

test('a burst of five days under a cap is high on the day and present before it', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ label: '当天要高，平时别断' });
  await schedule(page, '集中').check();
  await typeValue(page, CAP, '5');
  await expect(frameOf(page).getByText('挑战完成。')).toHaveCount(0);
  await typeValue(page, '一波投几天', '5');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('reach-recall/promoDay');
});

test('a link carries schedule, cap, audience and what the instructor set', async ({
  page,
  browser,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('small');
  await schedule(page, '脉冲').check();
  await typeValue(page, CAP, '3');
  await typeValue(page, '目标人群', '60000');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await typeValue(page, '看几次才算看够', '2');
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(box(other, CAP)).toHaveValue('3');
  await expect(schedule(other, '脉冲')).toBeChecked();
  await close();
});

test('its page and the budget desk lead to each other', async ({ page }) => {
  await page.goto(labPath);
  await page.getByRole('link', { name: '大促预算台' }).first().click();
  await expect(page).toHaveURL(/\/lab\/budget-desk\//);
  await page.getByRole('link', { name: '触达与记忆' }).first().click();
  await expect(page).toHaveURL(/\/lab\/reach-recall\//);
});

// The funnel clinic as a trainee uses it: guess, keyboard, link, challenge, table. 漏斗诊所的使用。
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink } from './_lab';
import { hydrated, labPath, watch } from './_pages';

const slider = (page: Page, name: string) => page.getByRole('slider', { name });

test('no result is in the page before the guess is locked, and it stays after a reload', async ({
  page,
}) => {
  await page.goto(labPath);
  await hydrated(page);
  const main = page.locator('main');
  for (const result of ['4,189', '1,669', '34.9%']) await expect(main).not.toContainText(result);
  await expect(main.locator('figure')).toHaveCount(0);
  expect(await main.ariaSnapshot()).not.toContain('4,189');
  // Nothing chosen: locking asks for a number and keeps nothing.
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  await expect(frameOf(page).getByText('先给一个数，再锁定。')).toBeVisible();
  await page.getByRole('textbox', { name: '你的猜测' }).fill('3000');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('3,000 人');
  await expect(card).toContainText('4,189 人');
  await expect(card).toContainText('+1,189 人');
  await page.reload();
  await hydrated(page);
  await expect(card).toContainText('3,000 人');
  await expect(page.getByRole('button', { name: '锁定我的猜测' })).toHaveCount(0);
});

test('every control moves by arrow, shift and page keys, in three sizes', async ({ page }) => {
  await openLab(page, labPath);
  const need = slider(page, '问清需求');
  const box = page.getByRole('textbox', { name: '问清需求' });
  await need.focus();
  const before = Number(await box.inputValue());
  const moves: number[] = [];
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'PageUp']) {
    const from = Number(await box.inputValue());
    await page.keyboard.press(key);
    moves.push(Number((Number(await box.inputValue()) - from).toFixed(4)));
  }
  expect(new Set(moves).size).toBe(3);
  expect(Math.min(...moves)).toBeGreaterThan(0);
  // Sentence and table follow the picture.
  await expect(page.locator('figcaption').first()).not.toContainText('2,520 人付款');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
  await expect(box).toHaveValue(String(before));
});

test('a typed value out of range is corrected and said', async ({ page }) => {
  await openLab(page, labPath);
  const box = page.getByRole('textbox', { name: '问清需求' });
  await box.fill('250');
  await box.press('Enter');
  await expect(frameOf(page).getByText(/只能填 .* 到 .*，已改为/)).toBeVisible();
  await expect(box).toHaveValue('100');
});

test('a copied link opened elsewhere gives equal results', async ({ page, browser }) => {
  await openLab(page, labPath);
  for (const [name, key] of [
    ['离开前得到应答', 'PageUp'],
    ['问清需求', 'PageUp'],
    ['化解疑虑', 'ArrowLeft'],
    ['提交订单', 'Shift+ArrowLeft'],
    ['完成付款', 'ArrowRight'],
    ['进线咨询', 'PageUp'],
  ] as const) {
    await slider(page, name).focus();
    await page.keyboard.press(key);
  }
  const link = await sharedLink(page);
  await expect(page.getByRole('img', { name: '这个状态的二维码' })).toBeVisible();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(frameOf(page).getByText(/已复制|链接已选中/)).toBeVisible();
  const { other, close } = await expectSameElsewhere(page, browser, link);
  await expect(frameOf(other).getByText('整体转化率')).toBeVisible();
  await close();
});

test('two hundred garbage codes open a state with a notice and no error', async ({ page }) => {
  test.setTimeout(120_000);
  const troubles = watch(page);
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz_.-~%<>"\'&=+ 漏斗';
  await openLab(page, labPath);
  for (let number = 1; number <= 200; number += 1) {
    const code = Array.from(
      { length: 1 + ((number * 7) % 60) },
      (_, i) => letters[(number * 31 + i * i * 17 + i * 5) % letters.length],
    ).join('');
    await page.goto(`${labPath}?s=${encodeURIComponent(code)}`);
    await expect(page.locator('.notice')).toBeVisible();
  }
  expect(troubles).toEqual([]);
});

test('the challenge is met by putting all points on the lowest rate, and stays met', async ({
  page,
}) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ index: 1 });
  const need = slider(page, '问清需求');
  await need.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(frameOf(page).getByText('挑战完成。')).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  const kept = await page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  expect(kept).toContain('sales-funnel/twentyPoints');
});

test('the table equals the picture and is saved as CSV', async ({ page }) => {
  await openLab(page, labPath);
  const figure = page.locator('figure').first();
  await figure.locator('summary').click();
  await expect(figure.locator('tbody tr')).toHaveCount(7);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: '下载表格（CSV）' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.trim().split(/\r?\n/)).toHaveLength(8);
  expect(csv).toContain('12000');
});

test('real data carry their source and licence, without money', async ({ page }) => {
  await openLab(page, labPath);
  await page.getByRole('combobox', { name: '情景' }).selectOption('newVisitors');
  await expect(page.locator('main')).toContainText('CC BY 4.0');
  await expect(page.locator('main')).toContainText('24.9%');
  await expect(slider(page, '问清需求')).toHaveCount(0);
});

test('the projector view shows this figure alone in large type, Escape leaves it', async ({
  page,
}) => {
  await openLab(page, labPath);
  await page.getByRole('button', { name: '投影' }).click();
  const frame = page.locator('.projector');
  await expect(frame).toBeVisible();
  const size = await frame
    .locator('figcaption')
    .first()
    .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThanOrEqual(24);
  await page.keyboard.press('Escape');
  await expect(frame).toHaveCount(0);
});

// Traditional characters, and changing the language in the middle of things. 繁体与切换语言。
import { expect, test } from '@playwright/test';
import { hydrated } from './_pages';

test('zh-hant pages are traditional before and after their islands wake up', async ({ page }) => {
  await page.goto('/zh-hant/ops/sales-funnel/');
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant');
  const text = (await page.locator('main').innerText()).replace(/\s/g, '');
  // Simplified-only characters that the text is full of.
  expect([...new Set(text.match(/[买这们问从说话时对顾虑户应荐选给转开实样数认让]/g))]).toEqual([]);
  expect(text).toContain('轉化率');
  expect(text).toContain('漏斗');
});

test('changing the language keeps what a simulator shows', async ({ page }) => {
  await page.goto('/zh-hans/lab/sales-funnel/');
  await hydrated(page);
  await page.getByRole('button', { name: '先不猜，直接看' }).click();
  const slider = page.getByRole('slider').nth(2);
  await slider.focus();
  const before = await slider.inputValue();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(slider).not.toHaveValue(before);
  const value = await slider.inputValue();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/lab\/sales-funnel\/\?s=/);
  await hydrated(page);
  await expect(page.getByRole('slider').nth(2)).toHaveValue(value);
});

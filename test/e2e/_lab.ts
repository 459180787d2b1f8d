// What every simulator's page is put through in the same way. 各模拟器页面共用的操作。
import { expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { hydrated } from './_pages';

/** The simulator itself: its words stand in the page once more, hidden, for the islands. */
export const frameOf = (page: Page) => page.locator('.frame');

/** Opens a simulator's page and goes on without a guess. 打开页面，不猜直接看。 */
export async function openLab(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
  await page.getByRole('button', { name: '先不猜，直接看' }).click();
  await expect(page.locator('.readouts')).toBeVisible();
}

/** Types a value into a control's box. 在数字框里填值。 */
export async function typeValue(page: Page, name: string, value: string): Promise<void> {
  const box = page.getByRole('textbox', { name });
  await box.fill(value);
  await box.press('Enter');
}

/** Opens the fold of sharing and reads the link. 打开分享，读出链接。 */
export async function sharedLink(page: Page): Promise<string> {
  await page.locator('summary', { hasText: '分享' }).click();
  const link = await page.getByRole('textbox', { name: '这个状态的链接' }).inputValue();
  expect(link.length).toBeLessThan(200);
  return link;
}

/** Opens a link as somebody else would, and expects the same sentences there. 换一个人打开链接。 */
export async function expectSameElsewhere(
  page: Page,
  browser: Browser,
  link: string,
): Promise<{ other: Page; close: () => Promise<void> }> {
  // Captions off the screen are not laid out: their text is read, not what is drawn of it.
  const captions = (of: Page) => of.locator('figcaption > p').allTextContents();
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(link);
  await hydrated(other);
  await expect(other.locator('.notice')).toHaveCount(0);
  // A run that takes its time may still be on its way on either page.
  await expect(async () => expect(await captions(other)).toEqual(await captions(page))).toPass();
  return { other, close: () => context.close() };
}

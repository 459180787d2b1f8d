// A lesson read and its simulator driven with the keyboard alone. 只用键盘读完一课。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hydrated, lessonPath } from './_pages';

/** Presses Tab until the element with the focus fits, and fails when it never does. */
async function tabTo(page: Page, fits: string, most = 150): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      (selector) => document.activeElement?.matches(selector),
      fits,
    );
    if (isThere) return;
  }
  throw new Error(`Tab never reached ${fits}`);
}

test('skip link, term card, guess, slider and question, without a mouse', async ({ page }) => {
  await page.goto(lessonPath);
  await hydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('跳到正文');
  await page.keyboard.press('Enter');
  await tabTo(page, '.term');
  await page.keyboard.press('Enter');
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  await tabTo(page, '#guess input');
  await page.keyboard.type('3500');
  await tabTo(page, '#guess button[type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.locator('#guess')).toContainText('4,189');
  await tabTo(page, '#guess input[type=range]');
  const before = await page.locator('#guess figcaption').first().innerText();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('#guess figcaption').first()).not.toHaveText(before);
  await tabTo(page, '.quiz input[type=radio]');
  await page.keyboard.press('Space');
  await tabTo(page, '.quiz button[type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.locator('.quiz [role=status]').first()).not.toBeEmpty();
});

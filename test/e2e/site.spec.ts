// What holds on every page: no error, no other host, no sideways scroll, no axe violation. 每页都成立的要求。
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { hydrated, pages, watch } from './_pages';

const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

for (const path of pages) {
  test(`${path} is clean at every width and in both themes`, async ({ page }) => {
    // Axe takes seconds on the glossary, which is 333 terms long.
    test.setTimeout(180_000);
    const troubles = watch(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await hydrated(page);
    for (const { width, colorScheme } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' ')}`,
      );
      expect(found, `axe at ${width} px, ${colorScheme}`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `sideways scroll at ${width} px`).toBe(0);
    }
    expect(troubles).toEqual([]);
  });
}

test('an unknown address answers 404 with ways on', async ({ page }) => {
  const response = await page.goto('/zh-hans/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: '模拟器' })).toBeVisible();
});

test('the front page goes to the language of the browser, then to the one chosen last', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'zh-TW' });
  const page = await context.newPage();
  await page.goto('/');
  await page.waitForURL('**/zh-hant/');
  await page.getByRole('link', { name: 'English' }).click();
  await page.waitForURL('**/en/');
  await page.goto('/');
  await page.waitForURL('**/en/');
  await context.close();
});

test('the theme button changes the theme and the choice survives a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/zh-hans/');
  await page.getByRole('button', { name: '切换明暗' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

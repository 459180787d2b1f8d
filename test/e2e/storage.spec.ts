// Progress survives reloads; damaged or blocked storage loses nothing and is said. 进度的保存与损坏。
import { expect, test } from '@playwright/test';
import { hydrated, lessonPath } from './_pages';

test('the place and the parts read survive a reload and are offered on the home page', async ({
  page,
}) => {
  await page.goto(lessonPath);
  await page.locator('#guess [data-part-end]').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => localStorage.getItem('shapan.progress')?.includes('guess'));
  await page.goto('/en/');
  const link = page.locator('[data-continue-link]');
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(/\/en\/ops\/sales-funnel\/#/);
  await page.goto('/zh-hans/ops/');
  await expect(page.locator('[data-lesson-row="ops/sales-funnel"] [data-rings]')).toBeVisible();
});

for (const damaged of ['{"v":1,', '[]', '{"v":99}', '{"v":1,"parts":7}', 'null', '\u0000']) {
  test(`damaged storage ${JSON.stringify(damaged)} is set aside with a notice`, async ({
    page,
  }) => {
    await page.addInitScript((text) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      localStorage.setItem('shapan.progress', text);
    }, damaged);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(lessonPath);
    await hydrated(page);
    await expect(page.locator('[data-notice="damage"]')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('shapan.progress.aside'))).toBe(damaged);
    expect(errors).toEqual([]);
  });
}

test('with storage blocked the lesson works and says that it will be forgotten', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const blocked = new Proxy(localStorage, {
      set: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    Object.defineProperty(window, 'localStorage', { value: blocked });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(lessonPath);
  await hydrated(page);
  await page.locator('#guess [data-part-end]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-notice="forgetful"]')).toBeVisible();
  expect(errors).toEqual([]);
});

test('with setItem that throws, questions are answered and it is said that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(lessonPath);
  await hydrated(page);
  const form = page.locator('.quiz form').filter({ hasText: '哪种解释最站得住' });
  await form.getByText('没人负责往下问').click();
  await form.getByRole('button', { name: '检查' }).click();
  await expect(form.getByRole('status')).toContainText('答对了');
  await expect(page.locator('[data-notice="forgetful"]')).toBeVisible();
  await page.goto('/zh-hans/review/');
  await hydrated(page);
  await expect(page.getByRole('heading', { name: '还没有可复习的题' })).toBeVisible();
  expect(errors).toEqual([]);
});

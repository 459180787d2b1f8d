// Misconceptions: the list, the question in place, and the sums behind it. 常见误区。
import { expect, test } from '@playwright/test';
import { hydrated, watch } from './_pages';

const list = '/zh-hans/misconceptions/';
const markup = `${list}markup-as-margin/`;

test('the mark-up typed as a margin is recognised, and the right price is accepted', async ({
  page,
}) => {
  const troubles = watch(page);
  await page.goto(markup);
  await hydrated(page);
  const item = page.locator('.quiz form').first();
  const asked = await item.locator('legend').first().innerText();
  const [cost = 0, percent = 0] = [...asked.matchAll(/(\d+) 元|(\d+)%/g)].map((found) =>
    Number(found[1] ?? found[2]),
  );
  const box = item.getByRole('textbox');
  await box.fill(String(cost * (1 + percent / 100)));
  await item.getByRole('button', { name: '检查' }).click();
  await expect(item).toContainText('那是加价率');
  await item.getByRole('button', { name: '再试一次' }).click();
  const next = await item.locator('legend').first().innerText();
  const [nextCost = 0, nextPercent = 0] = [...next.matchAll(/(\d+) 元|(\d+)%/g)].map((found) =>
    Number(found[1] ?? found[2]),
  );
  await box.fill(String(nextCost / (1 - nextPercent / 100)));
  await item.getByRole('button', { name: '检查' }).click();
  await expect(item).toContainText('答对了');
  expect(troubles).toEqual([]);
});

test('the list leads to each, and each to its simulator in the scenario', async ({ page }) => {
  await page.goto(list);
  const names = page.locator('.misconceptions h3 a');
  expect(await names.count()).toBeGreaterThanOrEqual(26);
  await names.filter({ hasText: '某一步的转化率降了' }).click();
  await page.getByRole('link', { name: /在模拟器里看/ }).click();
  await expect(page).toHaveURL(/\/lab\/sales-funnel\/\?s=/);
  await hydrated(page);
  await expect(page.getByRole('combobox').first()).toHaveValue('guided');
});

test('on paper the list stands open, without buttons', async ({ page }) => {
  await page.goto(list);
  const sums = page.locator('.misconceptions details p').first();
  await expect(sums).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sums).toBeVisible();
  await expect(page.getByRole('button', { name: '打印这份清单' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('answers and sums are folded and can be read', async ({ page }) => {
    await page.goto(markup);
    const answer = page.locator('.quiz details').first();
    await expect(answer.locator('p').first()).toBeHidden();
    await answer.locator('summary').click();
    await expect(answer).toContainText('所以用除，不用乘');
    await page.locator('article > section details summary').last().click();
    await expect(page.locator('article > section details').last()).toContainText('16,000 元');
  });
});

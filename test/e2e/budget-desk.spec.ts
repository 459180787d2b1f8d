// The budget desk as a trainee uses it: guess, keyboard, challenges, scenarios, link. 预算台的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const path = '/zh-hans/lab/budget-desk/';
const open = async (page: Page) => {
  await openLab(page, path);
  await page.getByRole('button', { name: '重置' }).click();
};

test('the result of the move is hidden until the guess is locked', async ({ page }) => {
  await page.goto(path);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main).toContainText('从自播挪');
  for (const result of ['4,925,784', '94,216']) await expect(main).not.toContainText(result);
  await expect(main.locator('figure')).toHaveCount(0);
  await page.getByRole('textbox', { name: '你的猜测' }).fill('5175000');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('4,925,784 元');
  await expect(card).toContainText('多投的钱拿不到平均');
});

test('a channel moves by keyboard and sentence, readout and curve follow', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  const curves = page.locator('figure').nth(1);
  await curves.scrollIntoViewIfNeeded();
  const before = await curves.locator('circle').nth(1).getAttribute('cx');
  await page.getByRole('slider', { name: '信息流推广' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('textbox', { name: '信息流推广' })).toHaveValue('190,000');
  await expect(page.locator('.readouts')).toContainText('−50,000 元');
  await expect(page.locator('.why')).toContainText('超出预算 50,000 元');
  await expect(curves.locator('circle').nth(1)).not.toHaveAttribute('cx', before ?? '');
  expect(troubles).toEqual([]);
});

test('the best split is reached by hand within the budget', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ index: 1 });
  await typeValue(page, '信息流推广', '375000');
  await expect(frameOf(page).getByText(/^超支/).first()).toBeVisible();
  await typeValue(page, '搜索推广', '170000');
  await typeValue(page, '达人坑位', '70000');
  await typeValue(page, '店铺自播', '125000');
  await typeValue(page, '淘宝客佣金', '115000');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
});

test('after the rise one move brings sales back, and the estimate stands in a table', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('shock');
  await expect(page.locator('figure')).toHaveCount(5);
  const watched = page.locator('figure', { hasText: '计划、实际与完工估算' });
  await expect(watched).toContainText('超出预算');
  await watched.locator('summary').click();
  await expect(watched.locator('tbody tr')).toHaveCount(5);
  await page.getByRole('combobox', { name: '任务' }).selectOption({ index: 2 });
  await typeValue(page, '搜索推广', '118000');
  await typeValue(page, '店铺自播', '88000');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
});

test('a link brings spends, pace and the instructor’s settings', async ({ page, browser }) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('shock');
  await typeValue(page, '自播', '80000');
  await typeValue(page, '爆发期花掉几成', '50');
  await page.locator('summary', { hasText: '更多可调的量' }).click();
  await typeValue(page, '几天后才改分法', '6');
  const { other, close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await expect(frameOf(other).getByText('第 18 天才改分法')).toBeVisible();
  await close();
});

test('a budget can be too large: the best of what is left spends less', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('skincare');
  await expect(page.locator('.why')).toContainText('预算不必花完');
  await page.getByRole('combobox', { name: '任务' }).selectOption({ index: 3 });
  for (const [name, value] of [
    ['品牌自播', '242000'],
    ['腰部达人直播', '141000'],
    ['头部达人直播', '163000'],
    ['短视频挂车', '27000'],
    ['商城与搜索', '133000'],
  ] as const)
    await typeValue(page, name, value);
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
});

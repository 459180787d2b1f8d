// The promotion schedule as a class uses it: guess, buy days, be late, share out the work. 筹备排期的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const path = '/zh-hans/lab/team-plan/';

const begin = (page: Page, label: string) =>
  page.getByRole('combobox', { name: '任务' }).selectOption({ label });
const choose = (page: Page, scenario: string) =>
  page.getByRole('combobox', { name: '情景' }).selectOption(scenario);
const met = (page: Page) => frameOf(page).getByText('挑战完成。').first();

test('three days on the longest task gain one, which is nowhere before the guess', async ({
  page,
}) => {
  const troubles = watch(page);
  await page.goto(path);
  await hydrated(page);
  await expect(page.locator('main figure')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('48 天');
  await page.getByRole('textbox', { name: '你的猜测' }).fill('3');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('1 天');
  await expect(card).toContainText('猜高了');
  await expect(page.locator('.why')).toContainText('省 6,000 元');
  expect(troubles).toEqual([]);
});

test('a day is bought by keyboard, and the paths follow', async ({ page }) => {
  await openLab(page, path);
  await typeValue(page, 'G 供应商交货', '0');
  const caption = page.locator('figcaption').first();
  await expect(caption).toContainText('关键路径一条：A–B–D–G–J–O–P');
  const inspection = page.getByRole('slider', { name: 'J 入仓质检' });
  await inspection.focus();
  await page.keyboard.press('ArrowRight');
  await expect(caption).toContainText('关键路径 2 条');
  await expect(page.locator('.why')).toContainText('48 天做完');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(caption).toContainText('49 天做完');
});

test('the cheapest purchase meets the challenge, a dearer one does not', async ({ page }) => {
  await openLab(page, path);
  await begin(page, '45 天，花得最少');
  for (const [name, value] of [
    ['G 供应商交货', '3'],
    ['J 入仓质检', '2'],
    ['C 样品拍摄', '1'],
    ['B 选品定价', '2'],
  ] as const)
    await typeValue(page, name, value);
  await expect(frameOf(page)).toContainText('比最省的买法多 9,000 元');
  await typeValue(page, 'G 供应商交货', '0');
  await expect(met(page)).toBeVisible();
});

test('work is shared out by choices until nobody has too much', async ({ page }) => {
  await openLab(page, path);
  await begin(page, '按期，而且谁也不超负荷');
  await expect(frameOf(page)).toContainText('还有任务不止一个人拍板');
  const pick = (group: string, choice: string) =>
    page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: choice, exact: true })
      .check();
  await pick('详情页谁拍板', '内容');
  await pick('谁来帮内容做详情页', '策划');
  await typeValue(page, 'J 入仓质检', '2');
  await typeValue(page, 'D 谈价下单', '2');
  await expect(frameOf(page)).toContainText('还超 3 天');
  await page.getByRole('radio', { name: '用初稿边审边测' }).check();
  await expect(met(page)).toBeVisible();
});

test('a slip told later costs more, and too late cannot be bought back', async ({ page }) => {
  await openLab(page, path);
  await choose(page, 'late');
  const why = page.locator('.why');
  await expect(why).toContainText('第 14 天报上来，赶回期限最少 8,600 元');
  await typeValue(page, '第几天报上来', '27');
  await expect(why).toContainText('最少 14,800 元');
  await typeValue(page, '第几天报上来', '33');
  await expect(why).toContainText('靠钱赶不上');
});

test('a shared link opens the same plan, with choices and the instructor’s changes', async ({
  page,
  browser,
}) => {
  await openLab(page, path);
  await choose(page, 'team');
  await page.getByRole('radio', { name: '用初稿边审边测' }).check();
  await typeValue(page, 'J 入仓质检', '2');
  await page.getByText('更多可调的量', { exact: true }).click();
  await typeValue(page, '期限', '47');
  const { close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await close();
});

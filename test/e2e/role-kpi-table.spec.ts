// The six-role table as a class uses it: guess, levers, seats that pass a plan on, challenges. 六岗指标台的使用。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectSameElsewhere, frameOf, openLab, sharedLink, typeValue } from './_lab';
import { hydrated, watch } from './_pages';

const path = '/zh-hans/lab/role-kpi-table/';

const open = (page: Page) => openLab(page, path);
const begin = (page: Page, label: string) =>
  page.getByRole('combobox', { name: '任务' }).selectOption({ label });

test('the loss is nowhere in the page before the guess is locked', async ({ page }) => {
  await page.goto(path);
  await hydrated(page);
  const main = page.locator('main');
  await expect(main).not.toContainText('227,548');
  await expect(main.locator('figure')).toHaveCount(0);
  await page.getByRole('textbox', { name: '你的猜测' }).fill('50000');
  await page.getByRole('button', { name: '锁定我的猜测' }).click();
  const card = page.getByLabel('猜测与结果');
  await expect(card).toContainText('−227,548 元');
  // What is revealed is taken apart at once: from the plan to what became of it.
  await expect(page.locator('figure').first()).toContainText('11,371');
  await expect(page.locator('.why')).toContainText('拖累最大的是“到手价”');
});

test('a lever moves by keyboard, and sentence and bridge follow', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '重置' }).click();
  const discount = page.getByRole('slider', { name: '优惠力度' });
  await discount.focus();
  await page.keyboard.press('ArrowLeft');
  const before = await page.locator('figcaption').first().innerText();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('figcaption').first()).not.toHaveText(before);
  await expect(page.locator('figure').first()).toContainText('→');
});

test('a plan is passed from seat to seat with all its values', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('opening');
  await typeValue(page, '优惠力度', '5');
  const seats = page.getByRole('navigation', { name: '六部手机传着调' });
  await seats.getByRole('link', { name: '商品管理' }).click();
  await hydrated(page);
  // Only this role's lever is here, and the discount of the one before has come along.
  await expect(page.getByRole('slider')).toHaveCount(1);
  await expect(frameOf(page)).toContainText('考核：库存管理的准确性');
  await typeValue(page, '备货（件）', '4500');
  await seats.getByRole('link', { name: '回到总览' }).click();
  await hydrated(page);
  await expect(page.getByRole('textbox', { name: '优惠力度' })).toHaveValue('5');
  await expect(page.getByRole('textbox', { name: '备货（件）' })).toHaveValue('4,500');
  expect(troubles).toEqual([]);
});

test('both challenges are met by known plans', async ({ page }) => {
  await open(page);
  await begin(page, '一起调到九成');
  for (const [name, value] of [
    ['优惠力度', '5'],
    ['备货（件）', '4500'],
    ['推广花费', '50000'],
  ] as const)
    await typeValue(page, name, value);
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  await begin(page, '只动两个杠杆，救回来');
  await typeValue(page, '优惠力度', '3');
  await expect(frameOf(page)).toContainText('动了 1 个杠杆');
  await typeValue(page, '推广花费', '45000');
  await expect(frameOf(page).getByText('挑战完成。').first()).toBeVisible();
  // Kept once the reader rests.
  const kept = () => page.evaluate(() => localStorage.getItem('shapan.progress') ?? '');
  await expect.poll(kept).toContain('role-kpi-table/rescue');
  expect(await kept()).toContain('role-kpi-table/together');
});

test('a shared link opens the same state, with the instructor’s changes', async ({
  page,
  browser,
}) => {
  await open(page);
  await page.getByRole('combobox', { name: '情景' }).selectOption('opening');
  await page.getByText('更多可调的量', { exact: true }).click();
  await typeValue(page, '客人愿意等多久（分钟）', '8');
  await typeValue(page, '在岗客服', '12');
  const { close } = await expectSameElsewhere(page, browser, await sharedLink(page));
  await close();
});

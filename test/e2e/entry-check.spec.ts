// The entry check of a course: asks, suggests, keeps nothing. 入门测试。
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hydrated, watch } from './_pages';

interface Asked {
  module: string;
  item: { kind: string; turns: { options?: { text: string; isRight: boolean }[] }[] };
}

const path = '/zh-hans/ops/check/';

const askedIn = async (page: Page, set: number): Promise<Asked[]> =>
  (await (await page.request.get(`${path}${set}.json`)).json()).items;

/** Answers choices right and sure, or the first wrong one sure; passes on every other kind. */
async function answerAll(page: Page, asked: readonly Asked[], isRight: boolean): Promise<number> {
  let choiceCount = 0;
  for (const [at, { item }] of asked.entries()) {
    await expect(page.getByText(`第 ${at + 1} 题，共 ${asked.length} 题`)).toBeVisible();
    if (item.kind === 'choice') {
      choiceCount += 1;
      const option = item.turns[0]?.options?.find((one) => one.isRight === isRight);
      await page
        .locator('main form')
        .getByText(option?.text ?? '', { exact: true })
        .click();
      await page.getByText('有把握', { exact: true }).click();
      await page.getByRole('button', { name: '检查' }).click();
      await expect(page.locator('main form').getByRole('status')).toContainText(
        isRight ? '答对了' : '不对',
      );
      await page.getByRole('button', { name: /下一题|看结果/ }).click();
    } else await page.getByRole('button', { name: '不会，跳过' }).click();
  }
  return choiceCount;
}

test('right and sure may be skimmed, the rest begins; nothing is kept', async ({ page }) => {
  const troubles = watch(page);
  await page.goto(path);
  await hydrated(page);
  const before = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const asked = await askedIn(page, 1);
  await page.getByRole('button', { name: '开始' }).click();
  const rightCount = await answerAll(page, asked, true);
  await expect(
    page.getByRole('heading', { name: `${asked.length} 题答对 ${rightCount} 题` }),
  ).toBeVisible();
  const missed = new Set(
    asked.filter(({ item }) => item.kind !== 'choice').map((one) => one.module),
  );
  const known = new Set(asked.map((one) => one.module).filter((module) => !missed.has(module)));
  const groupOf = (name: string) =>
    page.locator('main section').filter({ has: page.getByRole('heading', { name }) });
  await expect(groupOf('从这里学起').locator('a[href*="#ops-"]')).toHaveCount(missed.size);
  await expect(groupOf('可以略读').locator('a[href*="#ops-"]')).toHaveCount(known.size);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(before);
  expect(troubles).toEqual([]);
});

test('sure but wrong comes first, and its misconceptions are named', async ({ page }) => {
  await page.goto(`${path}?set=2`);
  await hydrated(page);
  await page.getByRole('button', { name: '开始' }).click();
  await answerAll(page, await askedIn(page, 2), false);
  await expect(page.locator('main section li').first()).toContainText('有把握却答错');
  await page.locator('main a[href*="/misconceptions/"]').first().click();
  await expect(page).toHaveURL(/\/zh-hans\/misconceptions\/[^/]+\/$/);
});

test('by keyboard: Enter checks and goes on, and another set asks others', async ({ page }) => {
  await page.goto('/zh-hans/ops/');
  await page.getByRole('link', { name: '先测一下，能跳过什么' }).click();
  await hydrated(page);
  await page.getByRole('button', { name: '换一套题' }).press('Enter');
  await expect(page).toHaveURL(/\?set=2$/);
  await page.getByRole('button', { name: '开始' }).press('Enter');
  const at = (await askedIn(page, 2)).findIndex(({ item }) => item.kind === 'number');
  for (let skipped = 0; skipped < at; skipped++) {
    await page.getByRole('button', { name: '不会，跳过' }).press('Enter');
    await expect(page.getByText(`第 ${skipped + 2} 题`)).toBeVisible();
  }
  const box = page.locator('main form').getByRole('textbox');
  await box.press('Enter');
  await expect(page.locator('main form').getByRole('status')).toContainText('还没作答');
  await box.fill('-987654');
  await box.press('Enter');
  await expect(page.locator('main form').getByRole('status')).toContainText('不对');
  await page.getByRole('button', { name: '下一题' }).press('Enter');
  await expect(page.getByText(`第 ${at + 2} 题`)).toBeVisible();
});

test('a set that does not arrive says so and can be asked for again', async ({ page }) => {
  await page.route('**/check/1.json', (route) => route.abort());
  await page.goto(path);
  await hydrated(page);
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.getByRole('alert')).toContainText('题目没取到');
  await page.unroute('**/check/1.json');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.getByText('第 1 题，共 12 题')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are listed with folded answers', async ({ page }) => {
    await page.goto(path);
    const answers = page.locator('main details');
    await expect(answers).toHaveCount(12);
    await expect(answers.first().locator('p').last()).toBeHidden();
    await answers.first().locator('summary').click();
    await expect(answers.first().locator('p').last()).toBeVisible();
    await expect(page.getByRole('button', { name: '换一套题' })).toHaveCount(0);
  });
});

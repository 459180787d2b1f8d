// The customer chain on real orders, in the browser: to the end, stopped, started anew. 在浏览器里跑真实数据。
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { customerChain } from '@/model/retail/customer-chain';
import { hydrated, watch } from './_pages';

const PAGE = '/zh-hans/models/retail/';
const DATA = '**/data/online-retail.csv.gz';
// Half a million rows on a machine that may have much else to do.
const LONG_MS = 60_000;

const run = (page: Page) => page.locator('#run');
const startButton = (page: Page) => run(page).getByRole('button', { name: /开始计算|从头再算/ });
const stopButton = (page: Page) => run(page).getByRole('button', { name: '停止' });
const status = (page: Page) => run(page).getByRole('status');
const table = (page: Page, name: string) => run(page).getByRole('table', { name });
const workerCount = (page: Page) => page.workers().length;

test.describe('with scripts', () => {
  test.beforeEach(async ({ page }) => {
    test.setTimeout(2 * LONG_MS);
    await page.goto(PAGE);
    await hydrated(page);
  });

  test('ends with the numbers of the model, readable on a phone in the dark', async ({ page }) => {
    const troubles = watch(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await startButton(page).click();
    await expect(status(page)).toContainText('算完了', { timeout: LONG_MS });
    const packed = readFileSync('public/data/online-retail.csv.gz');
    const chain = customerChain(gunzipSync(packed), { seed: 1 });
    const written = (value: number) => value.toLocaleString('en');
    const rows = table(page, '读了多少行，删了哪些');
    await expect(rows.getByRole('row', { name: '读入的行' })).toContainText('541,909');
    await expect(rows.getByRole('row', { name: '留下的行' })).toContainText('397,884');
    const segments = table(page, '客户分群与识别规则').getByRole('row');
    await expect(segments).toHaveCount(1 + chain.segments.segments.length);
    for (const [i, { customerCount }] of chain.segments.segments.entries())
      await expect(segments.nth(i + 1)).toContainText(written(customerCount));
    const baskets = table(page, '一起买的商品，按提升度排列').getByRole('row');
    const [first] = chain.baskets.rules;
    await expect(baskets.nth(1)).toContainText(first?.right.join() ?? '?');
    await expect(baskets.nth(1)).toContainText((first?.lift ?? NaN).toFixed(1));
    await expect(run(page)).toContainText('看不出谁已经流失');
    expect((await new AxeBuilder({ page }).include('#run').analyze()).violations).toEqual([]);
    const overflow = await page.evaluate(() => document.body.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await expect.poll(() => workerCount(page)).toBe(0);
    expect(troubles).toEqual([]);
  });

  test('stops while it downloads, by keyboard, and the focus has a place', async ({ page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(DATA, async (route) => {
      await held;
      await route.abort();
    });
    await startButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('第 1 步，共 7 步');
    await expect.poll(() => workerCount(page)).toBe(1);
    await page.keyboard.press('Tab');
    await expect(stopButton(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('已停止，没有结果。');
    await expect(startButton(page)).toBeFocused();
    await expect(stopButton(page)).toHaveCount(0);
    await expect.poll(() => workerCount(page)).toBe(0);
    release();
    await expect(run(page).getByRole('table')).toHaveCount(0);
  });

  test('stops while it computes, and starts anew', async ({ page }) => {
    // The page itself presses stop when reading begins: a test from outside might come too late.
    await run(page).evaluate((section) => {
      const observer = new MutationObserver(() => {
        const isReading = section.querySelector('[aria-current]')?.textContent?.includes('读入');
        const stop = section.querySelector<HTMLElement>('[data-stop]');
        if (!isReading || !stop) return;
        observer.disconnect();
        stop.click();
      });
      observer.observe(section, { subtree: true, childList: true, attributes: true });
    });
    await startButton(page).click();
    await expect(status(page)).toHaveText('已停止，没有结果。', { timeout: LONG_MS });
    await expect.poll(() => workerCount(page)).toBe(0);
    await expect(run(page).getByRole('table')).toHaveCount(0);
    // The last of three starts wins.
    for (let i = 0; i < 3; i++) await startButton(page).click();
    await expect(status(page)).toContainText('算完了', { timeout: LONG_MS });
    await expect(run(page).getByRole('table')).toHaveCount(5);
    await expect.poll(() => workerCount(page)).toBe(0);
  });

  test('says what went wrong, and can be tried again', async ({ page }) => {
    await page.route(DATA, (route) => route.fulfill({ status: 503 }), { times: 1 });
    await startButton(page).click();
    await expect(status(page)).toContainText('没有算成（HTTP 503）');
    await expect(startButton(page)).toBeVisible();
    await expect(stopButton(page)).toHaveCount(0);
  });

  test('reads the file also where the server has it unpacked on the way', async ({ page }) => {
    const header =
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n';
    const rows = '1,A,TEA,2,2011-01-05 09:00:00,3.5,17,France\n'.repeat(3);
    await page.route(DATA, (route) => route.fulfill({ body: header + rows }));
    await startButton(page).click();
    const read = table(page, '读了多少行，删了哪些').getByRole('row', { name: '读入的行' });
    await expect(read).toContainText('3');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a sentence in place of the button', async ({ page }) => {
    await page.goto(PAGE);
    const sentence = run(page).locator('noscript p');
    await expect(sentence).toBeVisible();
    await expect(sentence).toContainText('需要打开 JavaScript');
    await expect(run(page).getByRole('button')).toHaveCount(0);
  });
});

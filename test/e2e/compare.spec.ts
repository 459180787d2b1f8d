// A run kept as A, the look back, and a chart as an image. 留作 A、复盘与存图。
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openLab, typeValue } from './_lab';
import { labPath, watch } from './_pages';

const open = async (page: Page) => {
  await openLab(page, labPath);
  await page.getByRole('button', { name: '重置' }).click();
};

test('what follows a kept run is compared with it in every form', async ({ page }) => {
  await open(page);
  await typeValue(page, '问清需求', '60');
  await page.getByRole('button', { name: '留作 A，再调一次比比看' }).click();
  const readouts = page.locator('.readouts');
  await expect(readouts.locator('p')).toContainText('A');
  await expect(page.locator('.why')).toContainText('和A一样');
  await typeValue(page, '给出推荐', '90');
  await expect(page.locator('.why')).toContainText('比A多');
  // Picture, table: the dashed marks and the column of comparison are A's.
  const stages = page.locator('figure').first();
  await expect(stages.locator('.key')).toContainText('A');
  await stages.getByText('看数据表').click();
  const needRow = stages.getByRole('row', { name: /^问清需求/ });
  const cells = await needRow.getByRole('cell').allInnerTexts();
  expect(cells[0]).toBe(cells[1]);
  await page.getByRole('button', { name: '不再和 A 比' }).click();
  await expect(page.locator('.why')).toContainText('比起点多');
  await expect(readouts.locator('p')).toHaveCount(0);
});

test('A is let go where the controls are others', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '留作 A，再调一次比比看' }).click();
  await page.getByLabel('情景').selectOption({ label: '真实网店：全部访问' });
  await expect(page.getByRole('button', { name: '留作 A，再调一次比比看' })).toBeVisible();
  await expect(page.locator('.readouts p')).toHaveCount(0);
});

test('the look back names what each control did and what to try next', async ({ page }) => {
  await open(page);
  await typeValue(page, '问清需求', '60');
  await typeValue(page, '完成付款', '80');
  await page.getByText('复盘：哪个控件起了作用', { exact: true }).click();
  const parts = page.locator('.frame ol li');
  await expect(parts).toHaveCount(2);
  await expect(parts.first()).toContainText('问清需求');
  await expect(parts.last()).toContainText('−');
  await expect(page.getByText(/^下一步可以试：/)).toBeVisible();
});

test('a chart is saved as an image in the colours of the page', async ({ page }) => {
  const troubles = watch(page);
  await open(page);
  const stages = page.locator('figure').first();
  await stages.getByText('看数据表').click();
  const downloading = page.waitForEvent('download');
  await stages.getByRole('button', { name: '存为图片（PNG）' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('sales-funnel-stages.png');
  const file = await readFile(await download.path());
  const drawn = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {
      width: image.width,
      height: image.height,
    });
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0);
    const data = pen?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let i = 0; i < data.length; i += 4)
      colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
    return { width: image.width, height: image.height, colourCount: colours.size };
  }, file.toString('base64'));
  expect(drawn.width).toBeGreaterThan(900);
  expect(drawn.height).toBeGreaterThan(600);
  expect(drawn.colourCount).toBeGreaterThan(50);
  expect(troubles).toEqual([]);
});

// Progress as a file: backed up, refused, restored, erased. 进度的备份、恢复与清除。
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hydrated, lessonPath } from './_pages';

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('shapan.progress'));

test.beforeEach(async ({ page }) => {
  await page.goto(lessonPath);
  await page.locator('#guess [data-part-end]').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => localStorage.getItem('shapan.progress')?.includes('guess'));
  await page.goto('/zh-hans/progress/');
  await hydrated(page);
});

async function offer(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '从文件恢复' }).click();
  const chooser = await choosing;
  await chooser.setFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('a backup erased and restored is the same progress', async ({ page }) => {
  const before = await stored(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '备份到文件' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^shapan-progress-\d{4}-\d\d-\d\d\.json$/);
  const backup = await readFile(await download.path(), 'utf8');
  await page.getByRole('button', { name: '清除全部进度' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除', exact: true }).click();
  await expect(page.getByText('已清除全部进度。')).toBeVisible();
  expect(await stored(page)).not.toContain('guess');
  await offer(page, backup);
  await page.getByRole('dialog').getByRole('button', { name: '替换', exact: true }).click();
  await expect(page.getByText('已用文件里的进度替换。')).toBeVisible();
  expect(JSON.parse((await stored(page)) ?? '')).toEqual(JSON.parse(before ?? ''));
});

for (const text of ['', '{', '[]', '{"v":1}', '{"v":2}', '{"v":1,"__proto__":{}}', 'PK\u0003']) {
  test(`a file that holds ${JSON.stringify(text)} is refused and nothing is lost`, async ({
    page,
  }) => {
    const before = await stored(page);
    await offer(page, text);
    await expect(page.getByText(/没有恢复，现在的进度没动/)).toBeVisible();
    expect(await stored(page)).toBe(before);
  });
}

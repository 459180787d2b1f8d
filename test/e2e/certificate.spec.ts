// The two rings of a course, and the certificate at its end. 进度环与结业证书。
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { localDay } from '@/stores/learning-day-data';
import { emptyProgress, withPartRead } from '@/stores/progress-data';
import { withAnswer } from '@/stores/answer-data';
import type { Progress } from '@/stores/progress-data';

const lesson = 'ops/sales-funnel';
const folder = 'content/ops/03-marketing-modes/sales-funnel';
const parts = [...readFileSync(`${folder}/en.mdx`, 'utf8').matchAll(/<Part id="([^"]+)"/g)].map(
  ([, id = '']) => id,
);
const { items } = parse(readFileSync(`${folder}/quiz.yml`, 'utf8')) as { items: { id: string }[] };

/** Progress in this one lesson; `daysAgo` is when the questions were answered. */
function progressWith(partCount: number, itemCount: number, daysAgo = 0): Progress {
  const atMs = Date.now() - daysAgo * 86_400_000;
  const day = localDay(new Date(atMs));
  const read = parts
    .slice(0, partCount)
    .reduce((before, part) => withPartRead(before, lesson, part), emptyProgress);
  return items
    .slice(0, itemCount)
    .reduce(
      (before, { id }) =>
        withAnswer(before, `${lesson}/${id}`, { isRight: true, isSure: true, atMs, day }),
      read,
    );
}

async function open(page: Page, path: string, progress: Progress): Promise<void> {
  const text = JSON.stringify(progress);
  await page.addInitScript((kept) => localStorage.setItem('shapan.progress', kept), text);
  await page.goto(path);
}

test('two rings tell reading from remembering', async ({ page }) => {
  await open(page, '/en/ops/', progressWith(4, 2));
  const large = page.locator('[data-rings]').first();
  await expect(large).toContainText(`read 4/${parts.length}`);
  await expect(large).toContainText(`remembered 2/${items.length}`);
  const remembered = large.locator('[data-ring="remembered"]');
  const percent = (200 / items.length).toFixed(2);
  await expect(remembered).toHaveCSS('stroke-dasharray', new RegExp(`^${percent}`));
});

test('what is due is no longer remembered', async ({ page }) => {
  await open(page, '/en/ops/', progressWith(4, 2, 30));
  await expect(page.locator('[data-rings]').first()).toContainText(`remembered 0/${items.length}`);
});

test('a certificate waits for its criteria', async ({ page }) => {
  await open(page, '/en/ops/certificate/', progressWith(parts.length, items.length - 1));
  await expect(page.locator('[data-criterion="read"]')).toContainText('✓ 1/1');
  await expect(page.locator('[data-criterion="passed"]')).toContainText(
    `○ ${items.length - 1}/${items.length}`,
  );
  await expect(page.locator('[data-part-of="missing"]')).toBeVisible();
  await expect(page.locator('[data-part-of="sheet"]')).toBeHidden();
});

test('the certificate takes a name that is kept nowhere, and prints on one page', async ({
  page,
}) => {
  await open(page, '/en/ops/certificate/', progressWith(parts.length, items.length));
  const sheet = page.locator('[data-part-of="sheet"]');
  await expect(sheet).toBeVisible();
  await page.getByLabel('Name on the certificate').fill('Li Xiaomai');
  await expect(sheet).toContainText('Li Xiaomai');
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toContain('Xiaomai');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

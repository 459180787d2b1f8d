// The course map for the time and the role at hand. 按时间和岗位挑课。
import { expect, test } from '@playwright/test';
import { emptyProgress } from '@/stores/progress-data';

const lesson = 'ops/sales-funnel';

test('proposes what fits the time, from where the reader stopped', async ({ page }) => {
  const read = JSON.stringify({ ...emptyProgress, parts: { [lesson]: ['look', 'guess'] } });
  await page.addInitScript((text) => localStorage.setItem('shapan.progress', text), read);
  await page.goto('/en/ops/');
  const plan = page.locator('[data-plan-steps]');
  await expect(plan).toBeHidden();
  await page.getByLabel('Time I have now').selectOption('10');
  // 14 minutes in 9 parts: six fit into ten minutes, of the seven that are left.
  await expect(plan.getByRole('listitem').first()).toContainText('next 6 parts, about 10 minutes');
  await expect(plan.getByRole('link').first()).toHaveAttribute('href', `/en/${lesson}/`);
});

test('leaves out the lessons of other roles', async ({ page }) => {
  await page.goto('/en/ops/');
  const rows = page.locator('[data-lesson-row]');
  await page.getByLabel('My role').selectOption('service');
  for (const row of await rows.all()) {
    const roles = ((await row.getAttribute('data-roles')) ?? '').split(' ');
    await expect(row).toBeVisible({ visible: roles.includes('service') });
  }
  // As a lesson for planners alone would be.
  await rows.first().evaluate((row) => row.setAttribute('data-roles', 'planner'));
  await page.getByLabel('Time I have now').selectOption('20');
  await expect(rows.first()).toBeHidden();
});

// Order, match, classify, branching cases and targets: by mouse, menu and keyboard alike. 新题型的操作。
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { hydrated, lessonPath } from './_pages';

const item = (page: Page, id: string): Locator => page.locator(`form[id="ops/sales-funnel/${id}"]`);

const check = (form: Locator) => form.getByRole('button', { name: '检查' }).click();

const recordOf = (page: Page, id: string) =>
  page.evaluate(
    (key) => JSON.parse(localStorage.getItem('shapan.progress') ?? '{}').items?.[key],
    `ops/sales-funnel/${id}`,
  );

const cards: Record<string, string> = {
  实测数和测试条件: '引导',
  活动价今晚八点开始: '引导',
  绝对静音: '催逼或误导',
  只剩最后一件: '催逼或误导',
  我们有五款破壁机: '把难题推回去',
};

const moves = ['报出瓦数', '问几个人吃', '复述一遍', '推荐一两款', '还有哪点拿不准'];

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 });
  await page.mouse.up();
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(lessonPath);
  await hydrated(page);
});

test('classify: menus and dragging give the same answer; a miss says why and comes back', async ({
  page,
}) => {
  const form = item(page, 'guided-or-pushed');
  const menuOf = (text: string) => form.getByRole('combobox', { name: text });
  await check(form);
  await expect(form.getByRole('status')).toContainText('剩 5 项');
  for (const text of Object.keys(cards)) await menuOf(text).selectOption('引导');
  // The focus goes along with the card.
  await expect(menuOf('我们有五款破壁机')).toBeFocused();
  await expect(form.getByRole('status')).toContainText('放进“引导”');
  await check(form);
  await expect(form.getByRole('status')).toContainText('5 分里得 2 分');
  await expect(form).toContainText('紧迫感有时真能促单');
  await form.getByRole('button', { name: '再试一次' }).click();
  await expect(form.getByRole('combobox')).toHaveCount(5);
  for (const [text, place] of Object.entries(cards)) {
    const card = form.locator('.card').filter({ hasText: text });
    const box = form.getByRole('group', { name: place, exact: true });
    await drag(page, card.locator('.grip'), box);
    await expect(menuOf(text)).toHaveValue(/guiding|pushing|handing-back/);
  }
  await check(form);
  await expect(form.getByRole('status')).toContainText('答对了');
  expect(await recordOf(page, 'guided-or-pushed')).toMatchObject({ rightCount: 1, wrongCount: 1 });
});

test('order: buttons by keyboard keep the focus; an untouched order is not answered', async ({
  page,
}) => {
  const form = item(page, 'moves-in-order');
  await check(form);
  await expect(form.getByRole('status')).toContainText('先把顺序排好');
  for (const [place, text] of moves.entries()) {
    const up = form.getByRole('button', { name: new RegExp(`上移“.*${text}`) });
    const menu = form.getByRole('combobox', { name: text });
    await up.focus();
    while ((await menu.inputValue()) !== String(place + 1)) await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
  }
  await check(form);
  await expect(form.getByRole('status')).toContainText('答对了');
});

test('order: a menu and a drag move a row; what stands too early says why', async ({ page }) => {
  const form = item(page, 'moves-in-order');
  const first = (n: number) => form.getByRole('listitem').nth(n);
  for (const [place, text] of moves.toReversed().entries())
    await form.getByRole('combobox', { name: text }).selectOption(String(place + 1));
  await expect(first(0)).toContainText('拿不准');
  await check(form);
  await expect(form.getByRole('status')).toContainText('4 分里得 0 分');
  await expect(form).toContainText('像查户口');
  await form.getByRole('button', { name: '再试一次' }).click();
  for (const [place, text] of moves.entries()) {
    const row = form.getByRole('listitem').filter({ hasText: text });
    if (await first(place).filter({ hasText: text }).count()) continue;
    await drag(page, row.locator('.grip'), first(place));
    await expect(first(place)).toContainText(text);
  }
  await check(form);
  await expect(form.getByRole('status')).toContainText('答对了');
});

test('match: a partner holds one; a wrong partner is explained', async ({ page }) => {
  const form = item(page, 'where-it-leaks');
  const menuOf = (text: string) => form.getByRole('combobox', { name: text });
  await menuOf('晚高峰').selectOption('给出推荐');
  await menuOf('报完功率').selectOption('给出推荐');
  await expect(menuOf('晚高峰')).toHaveValue('');
  await menuOf('晚高峰').selectOption('得到应答');
  await menuOf('只讲好处').selectOption('化解疑虑');
  await menuOf('到手价').selectOption('完成付款');
  await check(form);
  await expect(form).toContainText('知道了用途，仍让客户自己翻');
  await expect(form.getByRole('status')).toContainText('4 分里得 3 分');
});

test('case: one may step back; a poorer way ends with its consequence and its reason', async ({
  page,
}) => {
  const form = item(page, 'one-day-trial');
  const choose = (text: string) => form.getByRole('button', { name: text }).click();
  await check(form);
  await expect(form.getByRole('status')).toContainText('还没走完');
  await choose('没什么用，换下一个方案');
  await expect(form).toContainText('扔进了抽屉');
  await choose('退一步');
  await choose('明天全店都用新话术');
  await expect(form.locator(':focus')).toContainText('组里分成两派');
  await choose('从头比几周');
  await choose('随机分');
  await check(form);
  await expect(form.getByRole('status')).toContainText('4 分里得 3 分');
  await expect(form).toContainText('涨了就想马上用');
  await choose('再试一次');
  await choose('新旧话术再比几周');
  await choose('随机分');
  await check(form);
  await expect(form.getByRole('status')).toContainText('答对了');
});

test('reach: open until the challenge is met anywhere, then right and kept once', async ({
  page,
}) => {
  const form = item(page, 'split-twenty');
  await expect(form.getByRole('status')).toContainText('还没达标');
  await expect(form.getByRole('link', { name: '去挑战' })).toHaveAttribute('href', /#ledger$/);
  // Another tab writes what the simulator writes.
  const other = await page.context().newPage();
  await other.goto('/zh-hans/progress/');
  await other.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('shapan.progress') ?? 'null') ?? {
      v: 1,
      parts: {},
      items: {},
      predictions: {},
      challenges: {},
      place: null,
    };
    kept.challenges['sales-funnel/twentyPoints'] = Date.now();
    localStorage.setItem('shapan.progress', JSON.stringify(kept));
  });
  await expect(form.getByRole('status')).toContainText('答对了');
  await expect(form).toContainText('给转化率最低的一步');
  await page.reload();
  await hydrated(page);
  await expect(item(page, 'split-twenty').getByRole('status')).toContainText('答对了');
  expect(await recordOf(page, 'split-twenty')).toMatchObject({ rightCount: 1 });
});

test('a question seen in the simulator opens with its own numbers', async ({ page }) => {
  const form = item(page, 'one-more-point');
  const ask = (await form.locator('legend').first().textContent()) ?? '';
  await form.getByRole('textbox').fill('1');
  await check(form);
  await form.getByRole('link', { name: '在模拟器里看' }).click();
  await hydrated(page);
  const entrants = /[\d,]+/.exec(ask)?.[0].replace(',', '') ?? '';
  await expect(page.locator('.frame input[type="text"]').first()).toHaveValue(
    new RegExp(entrants.replace(/(\d)(?=\d{3}$)/, '$1,?')),
  );
});

test('what was missed comes back with other numbers, also after a reload', async ({ page }) => {
  const legend = (id: string) => item(page, id).locator('legend').first();
  const ask = (await legend('one-more-point').textContent()) ?? '';
  await item(page, 'one-more-point').getByRole('textbox').fill('1');
  await check(item(page, 'one-more-point'));
  await page.reload();
  await hydrated(page);
  await expect(item(page, 'one-more-point')).toContainText('上次没答对');
  expect((await legend('one-more-point').textContent())?.slice(0, 20)).not.toBe(ask.slice(0, 20));
});

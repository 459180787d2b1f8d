// The pages of the site, and watching one for anything that should not happen. 全部页面与异常监视。
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

const locales = ['zh-hans', 'zh-hant', 'en'] as const;

// A simulator's folder is all that makes its pages.
const simulators = readdirSync('src/simulators').filter((name) => !name.startsWith('_'));

const places = [
  '',
  'ops/',
  'promo/',
  'ops/certificate/',
  'ops/check/',
  'promo/check/',
  'ops/sales-funnel/',
  'lab/',
  ...simulators.flatMap((name) => [`lab/${name}/`, `embed/${name}/`]),
  'glossary/',
  'misconceptions/',
  'misconceptions/markup-as-margin/',
  'misconceptions/point-on-whole-rate/',
  'models/',
  'models/funnel/',
  'models/retail/',
  'progress/',
  'review/',
  'ops/sales-funnel/paper/1/',
  'ops/sales-funnel/paper/1/key/',
  'authors/quiz/',
];

/** Every kind of page in every language, and the page for addresses that do not exist. */
export const pages = [
  ...locales.flatMap((locale) => places.map((place) => `/${locale}/${place}`)),
  '/404.html',
];

export const lessonPath = '/zh-hans/ops/sales-funnel/';
export const labPath = '/zh-hans/lab/sales-funnel/';

/** Collects console errors, page errors, CSP violations and requests to other hosts. */
export function watch(page: Page): string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`page: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn =
      url.hostname === 'localhost' || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isOwn) troubles.push(`request to ${url.host}`);
  });
  return troubles;
}

/** Waits until every island that will hydrate has done so, after bringing each into view. */
export async function hydrated(page: Page): Promise<void> {
  const islands = page.locator('astro-island');
  for (const island of await islands.all()) {
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await page.waitForFunction(
      (element) => !element?.hasAttribute('ssr'),
      await island.elementHandle(),
    );
  }
  await page.evaluate(() => scrollTo(0, 0));
}

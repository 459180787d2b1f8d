// The middleware: which language, and which answers are converted. 中间件：语言与转换范围。
import type { APIContext } from 'astro';
import { describe, expect, it } from 'vitest';
import { onRequest } from '@/build/hant/middleware';

async function answer(path: string, type = 'text/html', status = 200) {
  const context = { url: new URL(path, 'https://shop.example'), locals: {} } as APIContext;
  const page = new Response('<p>后台</p>', {
    status,
    headers: { 'content-type': type, 'content-length': '13', 'x-kept': 'yes' },
  });
  const response = await onRequest(context, () => Promise.resolve(page));
  if (!(response instanceof Response)) throw new Error('the middleware gave no answer');
  return { locale: context.locals.locale, response, text: await response.text() };
}

describe('onRequest()', () => {
  it.each([
    ['/zh-hans/ops/', 'zh-hans'],
    ['/zh-hant/ops/', 'zh-hant'],
    ['/zh-hant', 'zh-hant'],
    ['/en/', 'en'],
    ['/', 'zh-hans'],
    ['/data/zh-hant/', 'zh-hans'],
    ['/toString/', 'zh-hans'],
  ])('finds the language of %s: %s', async (path, locale) => {
    expect((await answer(path)).locale).toBe(locale);
  });

  it('converts a page under /zh-hant/ and drops its old length', async () => {
    const { response, text } = await answer('/zh-hant/ops/', 'text/html; charset=utf-8', 404);
    expect(text).toBe('<p>後台</p>');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-length')).toBeNull();
    expect(response.headers.get('x-kept')).toBe('yes');
  });

  it('converts the words and questions that islands fetch', async () => {
    const { text } = await answer('/zh-hant/ops/a/data.json', 'application/json');
    expect(text).toBe('<p>後台</p>');
  });

  it.each([
    ['/zh-hans/ops/', 'text/html'],
    ['/en/', 'text/html'],
    ['/zh-hant/table.csv', 'text/csv'],
  ])('leaves %s of type %s as it is', async (path, type) => {
    expect((await answer(path, type)).text).toBe('<p>后台</p>');
  });
});

// Tells a page its language and turns the pages under /zh-hant/ into Traditional Chinese. 语言与繁体中间件。
import type { MiddlewareHandler } from 'astro';
import { isLocale } from '@/i18n/locales';
import { hantHtml } from './convert-html';

/**
 * Typed by hand rather than by `defineMiddleware`, which only exists inside a running Astro: so the
 * handler can be tested as the plain function it is.
 */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const segment = context.url.pathname.split('/')[1];
  context.locals.locale = isLocale(segment) ? segment : 'zh-hans';
  const response = await next();
  // Text without tags is converted whole, so JSON of words and questions can go the same way.
  const type = response.headers.get('content-type') ?? '';
  const isText = type.startsWith('text/html') || type.startsWith('application/json');
  if (context.locals.locale !== 'zh-hant' || !isText) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(hantHtml(await response.text()), {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
};

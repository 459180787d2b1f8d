// What the middleware adds to every request. 中间件给每个请求加的字段。
declare namespace App {
  interface Locals {
    /** Language of the page by its address; simplified Chinese where the address has none. */
    locale: import('@/i18n/locales').Locale;
  }
}

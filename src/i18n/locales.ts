// The languages of the site and where each takes its text from. 网站语言与文字来源。

interface LocaleSpec {
  /** BCP 47 tag for `<html lang>` and Intl. */
  tag: string;
  /** The name readers look for, in the language itself. */
  name: string;
  /** Languages whose text this one shows: itself, or the one it is converted from. */
  textFrom: TextLocale;
}

/** Languages that authors write. 作者写作的语言。 */
export type TextLocale = 'zh-hans' | 'en';

export const locales = {
  'zh-hans': { tag: 'zh-Hans', name: '简体中文', textFrom: 'zh-hans' },
  'zh-hant': { tag: 'zh-Hant', name: '繁體中文', textFrom: 'zh-hans' },
  en: { tag: 'en', name: 'English', textFrom: 'en' },
} as const satisfies Record<string, LocaleSpec>;

export type Locale = keyof typeof locales;

export const localeIds = Object.keys(locales) as Locale[];

/** Whether a path segment names a language of the site. 是否为本站语言。 */
export function isLocale(segment: string | undefined): segment is Locale {
  return segment !== undefined && Object.hasOwn(locales, segment);
}

/** The same page in another language. 同一页面的另一语言地址。 */
export function pathIn(locale: Locale, path: string): string {
  return path.replace(/^\/[^/]+/, `/${locale}`);
}

// The languages of the site and where each takes its text from. 网站语言与文字来源。

interface LocaleSpec {
  /** BCP 47 tag for `<html lang>` and Intl. */
  tag: string;
  /** Languages whose text this one shows: itself, or the one it is converted from. */
  textFrom: TextLocale;
}

/** Languages that authors write. 作者写作的语言。 */
export type TextLocale = 'zh-hans' | 'en';

export const locales = {
  'zh-hans': { tag: 'zh-Hans', textFrom: 'zh-hans' },
  'zh-hant': { tag: 'zh-Hant', textFrom: 'zh-hans' },
  en: { tag: 'en', textFrom: 'en' },
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

/** The name that readers look for, in the language itself. 语言的自称。 */
export function nameOf(locale: Locale): string {
  const { tag } = locales[locale];
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

// Theme and language the reader chose; `shapan.theme`: light | dark, `shapan.locale`: a locale id. 主题与语言偏好。
import { isLocale } from '@/i18n/locales';

const THEME_KEY = 'shapan.theme';
const LOCALE_KEY = 'shapan.locale';

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

/** Changes between light and dark, starting from what is seen now. 切换明暗。 */
export function nextTheme(): void {
  const root = document.documentElement;
  const isDark =
    root.dataset.theme === 'dark' ||
    (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = isDark ? 'light' : 'dark';
  remember(THEME_KEY, root.dataset.theme);
}

/** Keeps the language chosen last. 记住语言。 */
export function keepLocale(locale: string): void {
  if (isLocale(locale)) remember(LOCALE_KEY, locale);
}

/** The language chosen last, else the browser's, else zh-hans. 读者的语言。 */
export function preferredLocale(browserLanguages: readonly string[]): string {
  try {
    const kept = localStorage.getItem(LOCALE_KEY) ?? undefined;
    if (isLocale(kept)) return kept;
  } catch {
    // Storage is blocked: the browser's languages decide.
  }
  for (const language of browserLanguages) {
    const tag = language.toLowerCase();
    if (/^zh-(hant|tw|hk|mo)/.test(tag)) return 'zh-hant';
    if (tag.startsWith('zh')) return 'zh-hans';
    if (tag.startsWith('en')) return 'en';
  }
  return 'zh-hans';
}

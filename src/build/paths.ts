// Static paths of pages that exist once in every language. 每种语言各一页的路径。
import { localeIds } from '@/i18n/locales';

/** One page a language. */
export const pagePerLocale = () => localeIds.map((locale) => ({ params: { locale } }));

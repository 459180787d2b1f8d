import { describe, expect, it } from 'vitest';
import { isLocale, localeIds, nameOf, pathIn } from '@/i18n/locales';

describe('isLocale()', () => {
  it('knows the three languages and nothing else', () => {
    expect(localeIds.every(isLocale)).toBe(true);
    for (const segment of ['zh', '', undefined, 'constructor', 'EN'])
      expect(isLocale(segment)).toBe(false);
  });
});

describe('pathIn()', () => {
  it('changes the language and nothing else of a path', () => {
    expect(pathIn('en', '/zh-hans/ops/sales-funnel/')).toBe('/en/ops/sales-funnel/');
    expect(pathIn('zh-hant', '/en/')).toBe('/zh-hant/');
  });
});

describe('nameOf()', () => {
  it('names each language in itself', () => {
    expect(localeIds.map(nameOf)).toEqual(['简体中文', '繁體中文', 'English']);
  });
});

import { describe, expect, it } from 'vitest';
import { pagePerLocale } from '@/build/paths';

describe('pagePerLocale()', () => {
  it('gives one page in every language', () => {
    expect(pagePerLocale().map(({ params }) => params.locale)).toEqual([
      'zh-hans',
      'zh-hant',
      'en',
    ]);
  });
});

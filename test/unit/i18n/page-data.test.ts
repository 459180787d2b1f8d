import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepData, pageData } from '@/i18n/page-data';

afterEach(() => vi.unstubAllGlobals());

const page = (texts: Record<string, string>) => ({
  querySelector: (selector: string) => {
    const text = texts[/"(.*)"/.exec(selector)?.[1] ?? ''];
    return text === undefined ? null : { textContent: text };
  },
});

describe('pageData()', () => {
  it('gives what was kept at build', () => {
    keepData('en/a', { title: 'A' });
    expect(pageData('en/a')).toEqual({ title: 'A' });
  });
  it('reads what stands in the page, once', () => {
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('document', page({ 'zh-hant/b': '{"title":"漏斗"}' }));
    expect(pageData('zh-hant/b')).toEqual({ title: '漏斗' });
    vi.stubGlobal('document', page({}));
    expect(pageData('zh-hant/b')).toEqual({ title: '漏斗' });
  });
  it('names the data that a page lacks', () => {
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('document', page({}));
    expect(() => pageData('en/none')).toThrow('the page holds no data en/none');
  });
});

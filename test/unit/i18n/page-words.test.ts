import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepWords, pageWords } from '@/i18n/page-words';

afterEach(() => vi.unstubAllGlobals());

const page = (texts: Record<string, string>) => ({
  querySelector: (selector: string) => {
    const text = texts[/"(.*)"/.exec(selector)?.[1] ?? ''];
    return text === undefined ? null : { textContent: text };
  },
});

describe('pageWords()', () => {
  it('gives what was kept at build', () => {
    keepWords('en/a', { title: 'A' });
    expect(pageWords('en/a')).toEqual({ title: 'A' });
  });
  it('reads what stands in the page, once', () => {
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('document', page({ 'zh-hant/b': '{"title":"漏斗"}' }));
    expect(pageWords('zh-hant/b')).toEqual({ title: '漏斗' });
    vi.stubGlobal('document', page({}));
    expect(pageWords('zh-hant/b')).toEqual({ title: '漏斗' });
  });
  it('names the words that a page lacks', () => {
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('document', page({}));
    expect(() => pageWords('en/none')).toThrow('the page holds no words en/none');
  });
});

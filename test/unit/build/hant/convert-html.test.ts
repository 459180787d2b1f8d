// What of a page is converted and what must stay. 整页转换：该转的转，不该动的不动。
import { describe, expect, it } from 'vitest';
import { hantHtml } from '@/build/hant/convert-html';

const island = (props: unknown): string =>
  `<astro-island props="${JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;

describe('hantHtml() on words', () => {
  it.each([
    ['text', '<p>库存<b>周转</b></p>', '<p>庫存<b>週轉</b></p>'],
    ['the page title', '<title>后台</title>', '<title>後台</title>'],
    ['a title', '<a title="后台">x</a>', '<a title="後台">x</a>'],
    ['an alt text', '<img src="/库存.png" alt="库存">', '<img src="/库存.png" alt="庫存">'],
    ['a placeholder', "<input placeholder='订单号'>", "<input placeholder='訂單號'>"],
    ['an option label', '<option label="默认">', '<option label="預設">'],
    ['a table cell label', '<td data-label="发货">1</td>', '<td data-label="發貨">1</td>'],
    ['a name', '<svg aria-label="销售漏斗">', '<svg aria-label="銷售漏斗">'],
    ['a spoken value', '<i aria-valuetext="3 周">', '<i aria-valuetext="3 週">'],
    ['a description', '<i aria-description="头发">', '<i aria-description="頭髮">'],
    [
      'meta',
      '<meta name="description" content="面单">',
      '<meta name="description" content="面單">',
    ],
    ['svg text', '<svg><text x="1">发货</text></svg>', '<svg><text x="1">發貨</text></svg>'],
    ['svg titles', '<svg><title>面单</title></svg>', '<svg><title>面單</title></svg>'],
    ['a key cap', '<kbd>空格</kbd>库', '<kbd>空格</kbd>庫'],
    ['a textarea', '<textarea>您好，后台</textarea>', '<textarea>您好，後台</textarea>'],
    ['quotes', '<p>“先看<b>数据</b>”</p>', '<p>「先看<b>數據</b>」</p>'],
    ['a > inside an attribute', '<a title="转化>3">库</a>', '<a title="轉化>3">庫</a>'],
    ['a bare < in text', '<p>3 < 5 库</p>', '<p>3 < 5 庫</p>'],
  ])('converts %s', (_what, html, hant) => {
    expect(hantHtml(html)).toBe(hant);
  });

  it('keeps entities intact', () => {
    expect(
      hantHtml('<p title="A &amp; B 测试">&lt;库&gt; &amp; &quot;货&quot; &#39;&nbsp;</p>'),
    ).toBe('<p title="A &amp; B 測試">&lt;庫&gt; &amp; &quot;貨&quot; &#39;&nbsp;</p>');
  });
});

describe('hantHtml() on what is not prose', () => {
  it.each([
    ['scripts', '<script type="module">const a = "库存 </p>";</script>'],
    ['data scripts', '<script type="application/json">{"a":"库存"}</script>'],
    ['styles', '<style>.a::after { content: "库存"; }</style>'],
    ['code', '<code>参数</code>'],
    ['blocks of code', '<pre><code>const 库存 = <b>1</b>; // 后台</code></pre>'],
    ['the source of a formula', '<annotation encoding="application/x-tex">转化</annotation>'],
    ['comments', '<!-- 库存 -->'],
    ['ids and their fragments', '<h2 id="什么是转化率"></h2><a href="#什么是转化率"></a>'],
    ['percent-encoded fragments', '<a href="#%E8%BD%AC%E5%8C%96">1</a>'],
    ['values and other attributes', '<input value="库存" data-key="转化" class="库">'],
    ['text in English', '<p lang="en">“Taobao’s” 库存</p>'],
    ['text that says so', '<p translate="no" title="库存">库存 <p>后台</p> 发货</p>'],
    ['a picture in another language', '<img lang="en" alt="库存">'],
    ['the name of the other language', '<a lang="zh-Hans" href="/zh-hans/">简体中文</a>'],
    ['a page without Chinese', '<!doctype html><p class="a">GMV &gt; 3</p>'],
  ])('leaves %s', (_what, html) => {
    expect(hantHtml(html)).toBe(html);
  });

  it('goes on after a kept element with nested elements of its own name', () => {
    expect(hantHtml('<div lang="en">库<div>库<br></div>库</div><p>库</p>')).toBe(
      '<div lang="en">库<div>库<br></div>库</div><p>庫</p>',
    );
  });

  it('converts code that asks for it, and text marked as traditional', () => {
    expect(hantHtml('<pre translate="yes">后台</pre><p lang="zh-Hant">发货</p>')).toBe(
      '<pre translate="yes">後台</pre><p lang="zh-Hant">發貨</p>',
    );
  });
});

describe('hantHtml() on languages and links', () => {
  it('names the page traditional without keeping its text', () => {
    expect(hantHtml('<html lang="zh-Hans"><p>发货</p></html>')).toBe(
      '<html lang="zh-Hant"><p>發貨</p></html>',
    );
  });

  it.each([
    ['/zh-hans/', '/zh-hant/'],
    ['/zh-hans', '/zh-hant'],
    ['/zh-hans/ops/sales-funnel/#%E5%BA%93', '/zh-hant/ops/sales-funnel/#%E5%BA%93'],
    ['/zh-hans/lab/x/?s=1', '/zh-hant/lab/x/?s=1'],
    ['/en/zh-hans/', '/en/zh-hans/'],
    ['/zh-hansel/', '/zh-hansel/'],
  ])('takes the link %s to %s', (href, hant) => {
    expect(hantHtml(`<a class="b" href="${href}">1</a>`)).toBe(`<a class="b" href="${hant}">1</a>`);
  });

  it.each([
    '<a hreflang="zh-Hans" href="/zh-hans/ops/">x</a>',
    '<link rel="alternate" hreflang="x-default" href="/zh-hans/ops/">',
    '<a href="/zh-hans/" lang="zh-Hans">简体</a>',
  ])('keeps the way to simplified Chinese: %s', (html) => {
    expect(hantHtml(html)).toBe(html);
  });

  it('takes links along that stand in English text', () => {
    expect(hantHtml('<p lang="en">See <a href="/zh-hans/ops/">库</a></p>')).toBe(
      '<p lang="en">See <a href="/zh-hant/ops/">库</a></p>',
    );
  });
});

describe('hantHtml() on island props', () => {
  it('converts the strings and keeps keys, ids and structure', () => {
    const props = {
      库存: [0, '库存'],
      words: [0, { id: [0, 'stock'], n: [0, 3], t: [0, '发货'] }],
    };
    const hant = { 库存: [0, '庫存'], words: [0, { id: [0, 'stock'], n: [0, 3], t: [0, '發貨'] }] };
    expect(hantHtml(island(props))).toBe(island(hant));
  });

  it('keeps escaped quotes, markup and backslashes in a string', () => {
    const text = (word: string): string => `他："${word}" \\ & <b> \n “${word}”`;
    const hant = '他："發貨" \\ & <b> \n 「發貨」';
    expect(hantHtml(island({ a: [0, text('发货')] }))).toBe(island({ a: [0, hant] }));
  });

  it('takes the links of an island along', () => {
    expect(hantHtml(island({ path: [0, '/zh-hans/lab/'] }))).toBe(
      island({ path: [0, '/zh-hant/lab/'] }),
    );
  });

  it('leaves the attribute of the same name on other elements', () => {
    expect(hantHtml('<i props="&quot;库存&quot;">')).toBe('<i props="&quot;库存&quot;">');
  });
});

describe('hantHtml() on whole pages', () => {
  it('changes nothing more the second time', () => {
    const page = `<html lang="zh-Hans"><body>${island({ a: [0, '周转'] })}<p>“后台”里<code>参数</code></p>`;
    expect(hantHtml(hantHtml(page))).toBe(hantHtml(page));
  });

  it('gets through a large page with open quotes and unclosed tags', () => {
    const page = `${'<p title="'.repeat(2000)}${'<div lang="en>'.repeat(2000)}库存`;
    expect(hantHtml(page)).toContain('<p title="');
  });
});

// Reads built HTML: tags, attributes, ids. 读构建出的 HTML。

/** One opening tag. 一个开始标签。 */
export interface Element {
  name: string;
  attributes: Record<string, string>;
}

const entities: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (entities[name] ?? whole);
  });
}

const attribute = /([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;
const tag = /<([a-z][\w-]*)((?:\s+[^\s=/>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;

/** Opening tags in order; comments and the text of scripts and styles are left out. 全部标签。 */
export function elementsOf(html: string): Element[] {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...markup.matchAll(tag)].map(([, name = '', list = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...list.matchAll(attribute)].map(([, key = '', ...values]) => [
        key.toLowerCase(),
        decoded(values.find((value) => value !== undefined) ?? ''),
      ]),
    ),
  }));
}

/** An address on a page and whether the browser fetches it by itself. 页面上的一个地址。 */
export interface Address {
  url: string;
  element: string;
  isFetched: boolean;
}

const fetchedAttributes = [
  'src',
  'poster',
  'data',
  'component-url',
  'renderer-url',
  'before-hydration-url',
];
const notFetchedLinks = ['canonical', 'alternate', 'author', 'license', 'next', 'prev'];

/** Every address of an element. 元素上的地址。 */
export function addressesOf({ name, attributes }: Element): Address[] {
  const urls = fetchedAttributes.flatMap((key) => attributes[key] || []);
  const sets = (attributes['srcset'] ?? '')
    .split(',')
    .flatMap((part) => part.trim().split(/\s+/)[0] || []);
  const fetched = [...urls, ...sets].map((url) => ({ url, element: name, isFetched: true }));
  const href = attributes['href'] ?? attributes['xlink:href'] ?? attributes['action'];
  if (href === undefined) return fetched;
  const isLink = name === 'link' && !notFetchedLinks.includes(attributes['rel'] ?? '');
  return [
    ...fetched,
    { url: href, element: name, isFetched: isLink || name === 'use' || name === 'image' },
  ];
}

/** Addresses in styles, `url(…)` and `@import`. 样式里的地址。 */
export function styleUrls(css: string): string[] {
  const found = css.matchAll(/url\(\s*['"]?([^'")]+)['"]?\s*\)|@import\s+['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1] ?? match[2] ?? '');
}

/** Text of `<style>` elements. 页内样式。 */
export function inlineStyles(html: string): string {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)]
    .map((match) => match[1])
    .join('\n');
}

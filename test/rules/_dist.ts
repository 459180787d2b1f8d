// The built site: its pages, and what is wrong with one. 构建结果与页面检查。
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { addressesOf, elementsOf, inlineStyles, styleUrls } from './_html.ts';
import type { Address, Element } from './_html.ts';

/** A page by its address on the site. 一个页面。 */
export interface Page {
  url: string;
  html: string;
  elements: Element[];
  ids: string[];
}

/** A folder of built files. 构建文件夹。 */
export interface Site {
  folder: string;
  /** The site's own address, as canonical links give it. */
  origin: string;
  pages: Page[];
  /** Style sheets by their address. */
  sheets: { url: string; css: string }[];
}

export function pageOf(url: string, html: string): Page {
  const elements = elementsOf(html);
  return { url, html, elements, ids: elements.flatMap(({ attributes }) => attributes['id'] ?? []) };
}

const hrefOf = (elements: readonly Element[], rel: string) =>
  elements.find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];

/** Reads all pages and style sheets of a build. 读全部页面与样式。 */
export function siteIn(folder: string): Site {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    // Astro keeps its own parts in a dot folder until a build has ended.
    .filter((name) => !name.startsWith('.'))
    .sort();
  const ending = (end: string) => names.filter((name) => name.endsWith(end));
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = ending('.html').map((name) =>
    pageOf(`/${name.replace(/(^|\/)index\.html$/, '$1')}`, textOf(name)),
  );
  const canonical = pages.map(({ elements }) => hrefOf(elements, 'canonical')).find(Boolean);
  return {
    folder,
    origin: new URL(canonical ?? 'http://localhost').origin,
    pages,
    sheets: ending('.css').map((name) => ({ url: `/${name}`, css: textOf(name) })),
  };
}

/** The file that a server sends for a path, or null. 地址对应的文件。 */
export function fileFor(site: Site, path: string): string | null {
  const file = join(site.folder, decodeURI(path), path.endsWith('/') ? 'index.html' : '');
  const isInside = !relative(site.folder, file).startsWith('..');
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

const passive = /^(mailto:|tel:|data:|blob:)/;

/** What is wrong with one address, or null. 地址问题。 */
function addressFault(site: Site, from: string, address: Address): string | null {
  const { url, element, isFetched } = address;
  if (passive.test(url)) return null;
  const target = new URL(url, site.origin + from);
  if (target.protocol === 'javascript:') return `<${element}> runs ${url}: use a script`;
  if (target.origin !== site.origin) {
    return isFetched ? `<${element}> asks another host for ${url}: keep a copy in public` : null;
  }
  if (fileFor(site, target.pathname) === null) {
    return `<${element}> leads to ${url}, where nothing is: correct the address`;
  }
  const id = decodeURIComponent(target.hash.slice(1));
  if (id === '' || id === 'top') return null;
  const other = site.pages.find((one) => one.url === target.pathname);
  return other && !other.ids.includes(id)
    ? `<${element}> leads to ${url}, but that page has no id ${id}: correct one of them`
    : null;
}

const inStyle = (css: string): Address[] =>
  styleUrls(css).map((url) => ({ url, element: 'style', isFetched: true }));

/** Dead addresses and other hosts, in pages and style sheets. 全部地址问题。 */
export function addressFaults(site: Site): string[] {
  const places = [
    ...site.pages.map(({ url, elements, html }) => ({
      url,
      addresses: [...elements.flatMap(addressesOf), ...inStyle(inlineStyles(html))],
    })),
    ...site.sheets.map(({ url, css }) => ({ url, addresses: inStyle(css) })),
  ];
  return places.flatMap(({ url, addresses }) => {
    const faults = addresses.flatMap((one) => addressFault(site, url, one) ?? []);
    return [...new Set(faults)].map((fault) => `dist${url}:1  ${fault}`);
  });
}

/** Faults of a page by itself. 单页问题。 */
export function pageFaults({ url, elements, ids }: Page, tags: Record<string, string>): string[] {
  const lang = elements.find(({ name }) => name === 'html')?.attributes['lang'];
  const wanted = tags[url.split('/')[1] ?? ''];
  const headings = elements.filter(({ name }) => name === 'h1').length;
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const faults: string[] = [];
  if (!lang) faults.push('<html> says no language: add lang');
  else if (wanted && lang !== wanted) faults.push(`<html lang="${lang}">: it must be ${wanted}`);
  if (headings !== 1) faults.push(`has ${headings} h1: a page has one`);
  if (!elements.some(({ name }) => name === 'title')) faults.push('has no title: add one');
  faults.push(...twice.map((id) => `id ${id} is there twice: make ids unique`));
  return faults.map((fault) => `dist${url}:1  ${fault}`);
}

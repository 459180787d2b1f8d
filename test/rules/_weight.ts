// How many bytes a page needs, compressed, with all islands awake. 页面体积。
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { fileFor } from './_dist.ts';
import type { Page, Site } from './_dist.ts';

/** Bytes after gzip. 压缩后的字节数。 */
export interface Weight {
  url: string;
  scriptBytes: number;
  pageBytes: number;
}

const SCRIPT_LIMIT = 60_000;
const PAGE_LIMIT = 30_000;

const zipped = (content: string | Buffer) => gzipSync(content).length;

/** Paths of the modules that must be there before a module runs; `import()` comes later. 静态引用。 */
export function staticImports(code: string): string[] {
  const tree = ts.createSourceFile(
    'chunk.js',
    code,
    ts.ScriptTarget.Latest,
    false,
    ts.ScriptKind.JS,
  );
  return tree.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);
    const from = isImport ? statement.moduleSpecifier : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** Where the scripts of a page begin: module scripts and islands. 页面脚本入口。 */
function entriesOf({ elements, html }: Page): string[] {
  const named = elements.flatMap(({ name, attributes }) => {
    const island = [
      attributes['component-url'],
      attributes['renderer-url'],
      attributes['before-hydration-url'],
    ];
    const urls = name === 'astro-island' ? island : name === 'script' ? [attributes['src']] : [];
    return urls.filter((url) => url !== undefined && url !== '') as string[];
  });
  const inline = html.matchAll(/<script\b[^>]*type="module"[^>]*>([\s\S]*?)<\/script>/g);
  return [...named, ...[...inline].flatMap((match) => staticImports(match[1] ?? ''))];
}

const memory = new Map<string, { bytes: number; imports: string[] }>();

function moduleAt(site: Site, path: string) {
  const key = site.folder + path;
  const known = memory.get(key);
  if (known) return known;
  const file = fileFor(site, path);
  const code = file ? readFileSync(file) : Buffer.from('');
  const imports = staticImports(code.toString()).map(
    (from) => new URL(from, site.origin + path).pathname,
  );
  const found = { bytes: file ? zipped(code) : 0, imports };
  memory.set(key, found);
  return found;
}

/** All modules a page loads. 页面加载的全部模块。 */
export function modulesOf(site: Site, page: Page): string[] {
  const waiting = entriesOf(page).map((url) => new URL(url, site.origin + page.url).pathname);
  const loaded = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    waiting.push(...moduleAt(site, path).imports);
  }
  return [...loaded];
}

export function weightOf(site: Site, page: Page): Weight {
  const sheets = page.elements.filter(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet',
  );
  const files = new Set(sheets.map(({ attributes }) => attributes['href'] ?? ''));
  const css = [...files].flatMap(
    (href) => fileFor(site, new URL(href, site.origin).pathname) ?? [],
  );
  // Scripts that stand in the page weigh as scripts.
  const markup = page.html.replace(/<script\b[^>]*>[^]*?<\/script>/g, '');
  return {
    url: page.url,
    scriptBytes: modulesOf(site, page).reduce(
      (sum, path) => sum + moduleAt(site, path).bytes,
      zipped(page.html) - zipped(markup),
    ),
    pageBytes: css.reduce((sum, file) => sum + zipped(readFileSync(file)), zipped(markup)),
  };
}

/** Lessons, simulators' own pages and the misconceptions: what the limits hold for. 受限页面。 */
export const isLimited = (url: string) =>
  /^\/[^/]+\/((ops|promo|lab)\/[^/]+|misconceptions(\/[^/]+)?)\/$/.test(url);

export function overweight(weights: readonly Weight[]): string[] {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return weights
    .filter(({ url }) => isLimited(url))
    .flatMap(({ url, scriptBytes, pageBytes }) => [
      scriptBytes > SCRIPT_LIMIT &&
        `dist${url}:1  loads ${kB(scriptBytes)} of JavaScript: at most ${kB(SCRIPT_LIMIT)}`,
      pageBytes > PAGE_LIMIT &&
        `dist${url}:1  is ${kB(pageBytes)} of HTML and CSS: at most ${kB(PAGE_LIMIT)}`,
    ])
    .filter((line) => line !== false);
}

/** The heaviest pages as a table. 最重的页面。 */
export function weightTable(weights: readonly Weight[], count: number): string {
  const total = ({ scriptBytes, pageBytes }: Weight) => scriptBytes + pageBytes;
  const heaviest = [...weights].sort((a, b) => total(b) - total(a)).slice(0, count);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(9);
  const rows = heaviest.map((one) => `${kB(one.scriptBytes)} ${kB(one.pageBytes)}  ${one.url}`);
  return ['    JS kB   page kB  (gzip)', ...rows].join('\n');
}

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
  quizBytes: number;
}

const SCRIPT_LIMIT = 60_000;
const PAGE_LIMIT = 30_000;
const QUIZ_LIMIT = 15_000;

/** Islands of the quiz room, and its bodies that the page fetches by itself when they come near. */
const QUIZ_ISLAND = /\/(Quiz|Blank)\.[^/]*\.js$/;
const FETCHED_UNASKED = /\/LateBodies\.[^/]*\.js$/;

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

/** Paths of the modules that a module may fetch while it runs. 动态引用。 */
export function dynamicImports(code: string): string[] {
  return [...code.matchAll(/\bimport\(\s*[`'"]([^`'"]+)[`'"]\s*\)/g)].map(([, path = '']) => path);
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

interface Module {
  bytes: number;
  imports: string[];
  /** Fetched later, without the reader asking for it. */
  unasked: string[];
}

const memory = new Map<string, Module>();

function moduleAt(site: Site, path: string): Module {
  const key = site.folder + path;
  const known = memory.get(key);
  if (known) return known;
  const file = fileFor(site, path);
  const code = file ? readFileSync(file) : Buffer.from('');
  const pathOf = (from: string) => new URL(from, site.origin + path).pathname;
  const found = {
    bytes: file ? zipped(code) : 0,
    imports: staticImports(code.toString()).map(pathOf),
    unasked: dynamicImports(code.toString())
      .filter((from) => FETCHED_UNASKED.test(from))
      .map(pathOf),
  };
  memory.set(key, found);
  return found;
}

/** All modules a page loads: at once, and what its questions fetch by themselves. 页面加载的全部模块。 */
export function modulesOf(site: Site, page: Page): string[] {
  const entries = entriesOf(page).map((url) => new URL(url, site.origin + page.url).pathname);
  return loadedFrom(site, entries, hasLateBody(page));
}

/** Whether a question of the page is of a kind whose code comes later. 有无按需题型。 */
const hasLateBody = ({ elements }: Page) =>
  elements.some(({ attributes }) => attributes['class']?.split(' ').includes('late'));

function loadedFrom(site: Site, entries: readonly string[], isLate: boolean): string[] {
  const waiting = [...entries];
  const loaded = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const { imports, unasked } = moduleAt(site, path);
    waiting.push(...imports, ...(isLate ? unasked : []));
  }
  return [...loaded];
}

/** What only the questions of a page need, whatever their kind. 题目代码的体积。 */
export function quizBytes(site: Site, page: Page): number {
  const entries = entriesOf(page).map((url) => new URL(url, site.origin + page.url).pathname);
  const isQuiz = (path: string) => QUIZ_ISLAND.test(path);
  const others = loadedFrom(
    site,
    entries.filter((path) => !isQuiz(path)),
    false,
  );
  return loadedFrom(site, entries.filter(isQuiz), true)
    .filter((path) => !others.includes(path))
    .reduce((sum, path) => sum + moduleAt(site, path).bytes, 0);
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
    quizBytes: quizBytes(site, page),
  };
}

/** Lessons, simulators' own pages and the misconceptions: what the limits hold for. 受限页面。 */
export const isLimited = (url: string) =>
  /^\/[^/]+\/((ops|promo|lab)\/[^/]+|misconceptions(\/[^/]+)?)\/$/.test(url);

export function overweight(weights: readonly Weight[]): string[] {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return weights
    .filter(({ url }) => isLimited(url))
    .flatMap(({ url, scriptBytes, pageBytes, quizBytes }) => [
      quizBytes > QUIZ_LIMIT &&
        `dist${url}:1  loads ${kB(quizBytes)} for its questions: at most ${kB(QUIZ_LIMIT)}`,
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
  const rows = heaviest.map(
    (one) => `${kB(one.scriptBytes)} ${kB(one.pageBytes)} ${kB(one.quizBytes)}  ${one.url}`,
  );
  return ['    JS kB   page kB   quiz kB  (gzip)', ...rows].join('\n');
}

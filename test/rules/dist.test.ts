// The built site: links, languages, ids, weight. 构建结果检查。
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { locales } from '@/i18n/locales';
import { addressFaults, pageFaults, pageOf, siteIn } from './_dist';
import { expectNone } from './_expect';
import { root } from './_files';
import { isLimited, modulesOf, overweight, staticImports, weightOf, weightTable } from './_weight';

const folder = join(root, 'dist');
const langs = Object.fromEntries(Object.entries(locales).map(([id, { tag }]) => [id, tag]));

function hanInScripts(at: string): string[] {
  return (existsSync(at) ? readdirSync(at) : [])
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const found = /\p{Script=Han}[^'"`]{0,20}/u.exec(readFileSync(join(at, name), 'utf8'));
      return found ? [`${name}:1  holds ${found[0]}: islands get every word by a prop`] : [];
    });
}

describe('dist', () => {
  const empty = { folder, origin: '', pages: [], sheets: [] };
  const site = existsSync(folder) ? siteIn(folder) : empty;

  it('is built', () => {
    expectNone(site.pages.length > 0 ? [] : ['dist:1  has no page: run npm run build first']);
  });

  it('has no dead link and asks no other host', () => {
    expectNone(addressFaults(site));
  });

  it('has a language, one h1, a title and unique ids on every page', () => {
    expectNone(site.pages.flatMap((page) => pageFaults(page, langs)));
  });

  it('has no Han character in the scripts', () => {
    expectNone(hanInScripts(join(folder, '_astro')));
  });

  it('keeps lessons and simulators within their weight', () => {
    const weights = site.pages.map((page) => weightOf(site, page));
    console.log(weightTable(weights, 8));
    expectNone(overweight(weights));
  });
});

describe('the rules for dist', () => {
  const sample = mkdtempSync(join(tmpdir(), 'shapan-dist-'));
  const files: Record<string, string> = {
    'en/index.html':
      '<html lang="en"><title>a</title><h1 id="a">A</h1><a href="/en/ops/b/?s=1#c">B</a>',
    'en/ops/b/index.html': `<html lang="en"><title>b</title><h1 id="c">B</h1>
      <a href="/en/#a">A</a><a href="/en/#b">A</a><a href="/none/">N</a><a href="https://w3.org/">W</a>
      <img src="https://cdn.example/a.png"><style>p { background: url(/none.png) }</style>
      <astro-island component-url="/_astro/b.js" renderer-url="/_astro/r.js"></astro-island>`,
    '_astro/a.css': '@font-face { src: url(../fonts/none.woff2) }',
    '_astro/b.js': 'import{a}from"./shared.js";const later=()=>import("./later.js");',
    '_astro/r.js': 'import"./shared.js";export{x}from"./deep.js";',
    '_astro/shared.js': 'export const a=1;',
    '_astro/deep.js': 'export const x="转化";',
    '_astro/later.js': 'export const z=1;',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(sample, dirname(name)), { recursive: true });
    writeFileSync(join(sample, name), text);
  }
  const site = siteIn(sample);
  const lesson = site.pages.find(({ url }) => url === '/en/ops/b/');
  afterAll(() => rmSync(sample, { recursive: true }));

  it('find dead links, dead anchors and other hosts', () => {
    const faults = addressFaults(site);
    expect(faults).toHaveLength(5);
    for (const part of ['no id b', '/none/', 'cdn.example', '/none.png', 'none.woff2'])
      expect(faults.join('\n')).toContain(part);
  });

  it('find a page without language, with two h1 and an id used twice', () => {
    const page = pageOf('/en/x/', '<html><title>x</title><h1 id="a">1</h1><h1 id="a">2</h1>');
    expect(pageFaults(page, { en: 'en' })).toHaveLength(3);
    const foreign = pageOf('/en/x/', '<html lang="zh-Hans"><title>x</title><h1>1</h1>');
    expect(pageFaults(foreign, { en: 'en' })).toEqual([expect.stringContaining('must be en')]);
  });

  it('find Han characters', () => {
    expect(hanInScripts(join(sample, '_astro'))).toEqual([expect.stringContaining('deep.js')]);
  });

  it('follow what a page loads at once, and not what comes later', () => {
    expect(lesson && modulesOf(site, lesson).sort()).toEqual(
      ['b', 'deep', 'r', 'shared'].map((name) => `/_astro/${name}.js`),
    );
    expect(staticImports('import a,{b as c}from"./a.js";import("./b.js")')).toEqual(['./a.js']);
  });

  it('find a page that is too heavy, where a limit holds', () => {
    const heavy = { scriptBytes: 60_001, pageBytes: 30_001 };
    expect(overweight([{ url: '/en/ops/b/', ...heavy }])).toHaveLength(2);
    expect(overweight([{ url: '/en/models/', ...heavy }])).toEqual([]);
    expect(isLimited('/zh-hans/lab/sales-funnel/')).toBe(true);
    expect(isLimited('/en/misconceptions/')).toBe(true);
    expect(lesson && weightOf(site, lesson).scriptBytes).toBeGreaterThan(0);
  });
});

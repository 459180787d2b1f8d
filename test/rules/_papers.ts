// A quiz paper holds no answer, wherever one looks in its file. 试卷文件里没有答案。
import { readFileSync } from 'node:fs';
import { fileFor } from './_dist.ts';
import type { Page, Site } from './_dist.ts';

const PAPER = /^(\/[^/]+\/[^/]+\/[^/]+\/)paper\/[^/]+\/$/;

/** Fields that only a key may tell; a bare number may also be one of the question's own. */
const TOLD_BY_KEY = ['why', 'then', 'shown'];

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The text of a file as a reader of its source would find it. */
const readable = (html: string) =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
    .replaceAll('&amp;', '&');

/** Every reason, consequence and key in the questions of a lesson. 题目中的全部解释与答案。 */
function secretsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' && TOLD_BY_KEY.includes(key) && !/^[\d.,%]*$/.test(value)
      ? [value]
      : secretsIn(value),
  );
}

function answersOn(site: Site, page: Page): string[] {
  const lesson = PAPER.exec(page.url)?.[1];
  const file = lesson && fileFor(site, `${lesson}data.json`);
  if (!file) return [];
  const text = readable(page.html);
  const secrets = secretsIn(JSON.parse(readFileSync(file, 'utf8')));
  // A short one, such as a number with its unit, may stand in a question as well.
  const told = [...new Set(secrets)].filter((one) => one.length > 12 && text.includes(one));
  const hidden = /data-page-data|<astro-island|isRight/.exec(text);
  return [
    ...told.map((one) => `dist${page.url}:1  tells "${one.slice(0, 40)}": it belongs to the key`),
    ...(hidden ? [`dist${page.url}:1  holds ${hidden[0]}: a paper is plain text`] : []),
  ];
}

/** Answers that stand in a paper. 试卷里泄露的答案。 */
export const answersTold = (site: Site): string[] =>
  site.pages.filter(({ url }) => PAPER.test(url)).flatMap((page) => answersOn(site, page));

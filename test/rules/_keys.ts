// The word keys that code mentions, whole or put together. 代码里出现的词条。
import { lineOf } from './_files.ts';
import type { TextFile } from './_files.ts';

/** Keys written whole, and what keys put together from parts look like. 提到的词条。 */
export interface Mentioned {
  keys: Set<string>;
  patterns: RegExp[];
}

const KEY = '[\\w-]+(?:\\.[\\w-]+)*';
const HOLE = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g;

/** Every quoted key, and every template such as `nav.${place}`. 收集词条。 */
export function mentionedIn(files: readonly TextFile[]): Mentioned {
  const keys = new Set<string>();
  const patterns: RegExp[] = [];
  for (const { text } of files) {
    for (const [, key = ''] of text.matchAll(new RegExp(`['"\`](${KEY})['"\`]`, 'g')))
      keys.add(key);
    for (const [whole] of text.matchAll(/`[^`\s]*\$\{[^`]*`/g)) {
      const parts = whole.slice(1, -1).split(HOLE);
      const isKey =
        parts.every((part) => /^[\w.-]*$/.test(part)) && parts.some((p) => p.includes('.'));
      if (isKey) patterns.push(new RegExp(`^${parts.map(escaped).join('.+')}$`));
    }
  }
  return { keys, patterns };
}

const escaped = (text: string) => text.replaceAll('.', '\\.');

export function isMentioned(key: string, { keys, patterns }: Mentioned): boolean {
  return keys.has(key) || patterns.some((pattern) => pattern.test(key));
}

/** A key that is looked up, and where. 查词之处。 */
export interface LookUp {
  key: string;
  path: string;
  line: number;
}

const lookUp = /\b(?:(?:words|t)(?:\[([^\]]*)\]|\(([^)]*)\))|\.word\(([^)]*)\))/g;

/** Keys looked up as `words['a.b']`, `t('a.b')` or `text.word('a.b')`, also by a condition. */
export function lookUpsIn(files: readonly TextFile[]): LookUp[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(lookUp)].flatMap((match) => {
      const asked = match[1] ?? match[2] ?? match[3] ?? '';
      const keys = asked.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g);
      return [...keys].map(([, key = '']) => ({ key, path, line: lineOf(text, match.index) }));
    }),
  );
}

// Reads the tags and the prose of a lesson. 读课文的标签与正文。
import { lineOf } from './_files.ts';

/** One tag as it stands in the text. 一个标签。 */
export interface Tag {
  name: string;
  kind: 'open' | 'close' | 'alone';
  /** Values as written: text without its quotes, `{…}` with one space for each gap. */
  attributes: Record<string, string>;
  start: number;
  end: number;
  line: number;
}

/** A lesson's tags, and its text with all else blanked so that places stay. 课文。 */
export interface Lesson {
  tags: Tag[];
  prose: string;
}

// Front matter, comments, code and formulas: no tag and no prose in there.
const quiet =
  /^---\n[\s\S]*?\n---\n|\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`|\$\$[\s\S]*?\$\$|\$(?! )[^$\n]+\$/;
const opening = /<\/?[A-Za-z][\w.-]*/;
const next = new RegExp(`(?<quiet>${quiet.source})|(?<opening>${opening.source})`, 'gm');

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Tags in order, and the prose between them. 解析课文。 */
export function lessonOf(text: string): Lesson {
  const tags: Tag[] = [];
  let prose = '';
  let at = 0;
  next.lastIndex = 0;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const start = match.index;
    const tag = match.groups?.['opening'] ? tagAt(text, start) : null;
    const end = tag?.end ?? start + match[0].length;
    if (tag) tags.push(tag);
    prose += text.slice(at, start) + blank(text.slice(start, end));
    at = end;
    next.lastIndex = end;
  }
  return { tags, prose: prose + text.slice(at) };
}

function tagAt(text: string, start: number): Tag {
  const end = endOf(text, start);
  const inside = text.slice(start + 1, end - 1);
  const name = /^\/?([\w.-]+)/.exec(inside)?.[1] ?? '';
  const kind = inside.startsWith('/') ? 'close' : inside.endsWith('/') ? 'alone' : 'open';
  const rest = inside.slice(inside.indexOf(name) + name.length).replace(/\/$/, '');
  return { name, kind, attributes: attributesOf(rest), start, end, line: lineOf(text, start) };
}

/** Place after the `>` that closes the tag; braces and quotes may hold others. */
function endOf(text: string, start: number): number {
  let depth = 0;
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || (letter === "'" && depth > 0)) quote = letter;
    else if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    else if (letter === '>' && depth === 0) return at + 1;
  }
  return text.length;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  const name = /([A-Za-z][\w:-]*)(=)?/y;
  for (let at = skipGap(text, 0); at < text.length; at = skipGap(text, at)) {
    name.lastIndex = at;
    const found = name.exec(text);
    if (!found) break;
    at = name.lastIndex;
    const end = found[2] ? valueEnd(text, at) : at;
    attributes[found[1] ?? ''] = found[2] ? valueOf(text.slice(at, end)) : '';
    at = end;
  }
  return attributes;
}

const skipGap = (text: string, at: number) => at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);

function valueEnd(text: string, at: number): number {
  if (text[at] !== '{') return text.indexOf('"', at + 1) + 1 || text.length;
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}' && --depth === 0) return end + 1;
  }
  return text.length;
}

const valueOf = (raw: string) =>
  raw.startsWith('"') ? raw.slice(1, -1) : raw.replace(/\s+/g, ' ').trim();

/** Text between a tag and the one that closes it. 标签之间的正文。 */
export function proseIn({ tags, prose }: Lesson, tag: Tag): string {
  let depth = 0;
  for (const other of tags.slice(tags.indexOf(tag))) {
    if (other.name !== tag.name) continue;
    if (other.kind === 'open') depth += 1;
    if (other.kind === 'close' && --depth === 0) return prose.slice(tag.end, other.start);
  }
  return '';
}

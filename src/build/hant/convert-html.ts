// A page of simplified Chinese as one of Traditional Chinese: words only, never names. 整页转繁体。
import { hantText } from './convert-text';

const token =
  /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;
const chinese = /[\p{Script=Han}“”‘’]/u;

/** Attributes whose value a person reads or hears. */
const spoken = new Set(
  'title alt placeholder label content data-label aria-label aria-description aria-valuetext'.split(
    ' ',
  ),
);
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/**
 * Identifiers, formulas and samples are typed, not read: a changed letter breaks them. A key cap
 * (kbd) and the starting text of a textarea are words for the reader, so they are converted; so is
 * a pre or code that says translate="yes".
 */
const verbatim = new Set(['pre', 'code', 'samp', 'annotation']);

type Attributes = ReadonlyMap<string, string>;

function attributesOf(tag: string, name: string): Attributes {
  const found = new Map<string, string>();
  for (const [, key = '', value = ''] of tag.slice(name.length + 1).matchAll(attribute)) {
    found.set(key.toLowerCase(), value.replace(/^["']|["']$/g, ''));
  }
  return found;
}

/** Whether the element keeps its text: it says so, is verbatim, or is in another language. */
function isKept(name: string, attributes: Attributes): boolean {
  const translate = attributes.get('translate');
  const lang = attributes.get('lang');
  if (translate === 'no') return true;
  if (name !== 'html' && lang !== undefined && lang.toLowerCase() !== 'zh-hant') return true;
  return verbatim.has(name) && translate !== 'yes';
}

/** Whether a link means the other language on purpose, as the language switch does. */
function isToOtherLanguage(attributes: Attributes): boolean {
  return (
    attributes.get('hreflang')?.toLowerCase() === 'zh-hans' ||
    attributes.get('lang')?.toLowerCase() === 'zh-hans' ||
    /\balternate\b/.test(attributes.get('rel') ?? '')
  );
}

/** Island props are escaped JSON: its strings are converted, its keys are not. */
function hantProps(escaped: string): string {
  return escaped.replace(
    /&quot;((?:\\.|(?!&quot;)[^\\])*)&quot;(\s*:)?/g,
    (whole, text: string, isKey: string | undefined) =>
      isKey ? whole : `&quot;${hantText(text.replace(/^\/zh-hans(?=\/)/, '/zh-hant'))}&quot;`,
  );
}

function hantTag(tag: string, name: string, attributes: Attributes, kept: boolean): string {
  const keepsLinks = isToOtherLanguage(attributes);
  return tag.replace(attribute, (whole, key: string, value: string | undefined) => {
    if (value === undefined) return whole;
    const attributeName = key.toLowerCase();
    if (attributeName === 'href' && !keepsLinks) {
      return whole.replace(/(["'=])\/zh-hans(?=[/"'?#]|$)/, '$1/zh-hant');
    }
    if (attributeName === 'lang' && name === 'html') return whole.replace(/zh-hans/i, 'zh-Hant');
    if (kept) return whole;
    if (attributeName === 'props' && name === 'astro-island') return `${key}=${hantProps(value)}`;
    return spoken.has(attributeName) && chinese.test(value) ? `${key}=${hantText(value)}` : whole;
  });
}

/** A built page with its texts, spoken attributes, island props and links for zh-hant. 整页转繁体。 */
export function hantHtml(html: string): string {
  let keptName = '';
  let depth = 0;
  return html.replace(token, (piece: string, raw: string | undefined) => {
    if (raw !== undefined || piece.startsWith('<!')) return piece;
    if (!piece.startsWith('<')) return keptName || !chinese.test(piece) ? piece : hantText(piece);
    const name = /^<\/?([^\s/>]+)/.exec(piece)?.[1]?.toLowerCase() ?? '';
    if (piece.startsWith('</')) {
      if (name === keptName && --depth === 0) keptName = '';
      return piece;
    }
    const attributes = attributesOf(piece, name);
    const kept = keptName !== '' || isKept(name, attributes);
    if (kept && !empty.has(name) && !piece.endsWith('/>')) {
      keptName ||= name;
      if (name === keptName) depth += 1;
    }
    return hantTag(piece, name, attributes, kept);
  });
}

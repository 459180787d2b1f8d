// What both languages of a lesson must have in common. 中英课文的一致。
import { languages } from './_lessons.ts';
import type { LessonText } from './_lessons.ts';
import type { Tag } from './_mdx.ts';

/** Attributes that are words; all others are the same in both languages. */
const words = ['title', 'caption', 'hint', 'result', 'label'];

/** How a lesson looks under one aspect, one entry for each thing. */
type Aspect = (lesson: LessonText) => string[];

const opened = (lesson: LessonText, ...names: string[]) =>
  lesson.tags.filter(({ name, kind }) => kind !== 'close' && names.includes(name));

function described({ name, attributes }: Tag): string {
  const kept = Object.entries(attributes).filter(([key]) => !words.includes(key));
  return [name, ...kept.sort().map(([key, value]) => `${key}=${value}`)].join(' ');
}

const inOrder =
  (...names: string[]): Aspect =>
  (lesson) =>
    opened(lesson, ...names).map(described);

const counted =
  (...names: string[]): Aspect =>
  (lesson) =>
    inOrder(...names)(lesson).sort();

const asSet =
  (...names: string[]): Aspect =>
  (lesson) => [...new Set(counted(...names)(lesson))];

/** Aspects by the name of what differs; simulators are the tags not named here. */
function aspects(simulators: readonly string[]): Record<string, Aspect> {
  return {
    'parts, points, figures and quizzes': inOrder('Part', 'Point', 'Quiz', ...simulators),
    'worked examples': inOrder('Worked', 'Step'),
    boxes: inOrder('Predict', 'Mistake', 'OnTheJob', 'Table', 'Case'),
    numbers: counted('Num'),
    'sources of facts': counted('Fact'),
    terms: asSet('Term'),
  };
}

/** Differences between the two languages, one line each. 两种语言的差别。 */
export function differences(
  texts: Partial<Record<string, LessonText>>,
  simulators: readonly string[],
): string[] {
  const [first, second] = languages.map((language) => texts[language]);
  if (!first || !second) return [];
  return Object.entries(aspects(simulators)).flatMap(([name, aspect]) => {
    const mine = aspect(first);
    const others = aspect(second);
    const at = mine.findIndex((entry, index) => entry !== others[index]);
    if (at < 0 && mine.length === others.length) return [];
    const place = at < 0 ? mine.length : at;
    const has = (list: string[]) => list[place]?.slice(0, 160) ?? 'nothing more';
    return [
      `${second.path}:1  differs in ${name} (${mine.length} and ${others.length}), first at ` +
        `number ${place + 1}: zh-hans has ${has(mine)}; en has ${has(others)}`,
    ];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const places = (text: unknown) =>
  [...String(text).matchAll(/\{[\w:.-]+\}/g)].map(String).sort().join();

/** Texts of YAML that lack a language, or fill other places in it. 缺语言的文字。 */
export function oneLanguageOnly(value: unknown, where: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((one, i) => oneLanguageOnly(one, `${where}[${String(one?.id ?? i)}]`));
  if (!isRecord(value)) return [];
  const [zh, en] = languages.map((language) => value[language]);
  if (zh === undefined && en === undefined)
    return Object.entries(value).flatMap(([key, one]) => oneLanguageOnly(one, `${where}.${key}`));
  const missing = [!zh && 'zh-hans', !en && 'en'].filter(Boolean);
  if (missing.length > 0) return [`${where} lacks ${missing.join(' and ')}: write it`];
  return places(zh) === places(en)
    ? []
    : [`${where} fills ${places(zh) || 'nothing'} in zh-hans, ${places(en) || 'nothing'} in en`];
}

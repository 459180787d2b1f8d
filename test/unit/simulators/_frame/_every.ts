// Every simulator there is, with its words, for tests that hold for all. 全部模拟器及其用词。
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Words } from '@/i18n/format';
import type { AnySimulator } from '@/simulators/_frame/define';
import { phrases, type Phrases } from '@/simulators/_frame/phrases';

const specs = import.meta.glob<{ default: AnySimulator }>('../../../../src/simulators/*/spec.ts', {
  eager: true,
});

/** Specs of all simulators. 全部声明。 */
export const everySimulator: AnySimulator[] = Object.values(specs).map((module) => module.default);

type Language = 'zh-hans' | 'en';

const tags = { 'zh-hans': 'zh-Hans', en: 'en' };

const units: Record<Language, Words> = {
  'zh-hans': {
    'unit.people': '{n} 人',
    'unit.yuan': '{n} 元',
    'unit.ratio': '{n}%',
    'sim.withUnit': '{label}（{unit}）',
  },
  en: {
    'unit.people': '{n} people',
    'unit.yuan': '¥{n}',
    'unit.ratio': '{n}%',
    'sim.withUnit': '{label} ({unit})',
  },
};

/** A simulator's own words in one language, with a few units. 一种语言的用词。 */
export function wordsOf({ id }: AnySimulator, language: Language): Words {
  const text = readFileSync(`src/simulators/${id}/words.yml`, 'utf8');
  const entries = Object.entries(parse(text) as Record<string, Record<Language, string>>);
  return {
    ...units[language],
    ...Object.fromEntries(entries.map(([key, both]) => [key, both[language]])),
  };
}

/** What a simulator speaks with in a test. 测试中的说话方式。 */
export function phrasesOf(spec: AnySimulator, language: Language): Phrases {
  return phrases(wordsOf(spec, language), tags[language]);
}

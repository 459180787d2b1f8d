// The names that the progress page needs: lessons, simulators, questions, challenges. 进度页的名称。
import { getCollection, getEntry } from 'astro:content';
import type { KnownLesson, KnownMisconception, KnownSimulator } from '@/components/progress-rows';
import { locales } from '@/i18n/locales';
import type { Locale } from '@/i18n/locales';
import type { AnySimulator } from '@/simulators/_frame/define';
import { phrases } from '@/simulators/_frame/phrases';
import { stateOf } from '@/simulators/_frame/state-code';
import { partsIn } from './lesson';
import { lessons, textOf } from './lessons';
import { labHref, simulators } from './simulators';
import { simulatorWordsOf } from './words';

/** Lessons with parts and quiz items. 课文。 */
export async function knownLessons(locale: Locale): Promise<KnownLesson[]> {
  return Promise.all(
    (await lessons()).map(async ({ id }) => {
      const { text } = await textOf(id, locale);
      const quiz = await getEntry('quizzes', id);
      return {
        id,
        title: text.data.title,
        href: `/${locale}/${id}/`,
        parts: partsIn(text.body ?? '').map((part) => part.id),
        items: (quiz?.data.items ?? []).map((item) => item.id),
      };
    }),
  );
}

/** Quizzes that belong to no lesson, as lessons without parts. 课文之外的题库。 */
export async function otherQuizzes(): Promise<Pick<KnownLesson, 'id' | 'parts' | 'items'>[]> {
  const ids = new Set((await lessons()).map(({ id }) => id));
  return (await getCollection('quizzes'))
    .filter(({ id }) => !ids.has(id))
    .map(({ id, data }) => ({ id, parts: [], items: data.items.map((item) => item.id) }));
}

/** Misconceptions by name, with what puts them right. 误区。 */
export async function knownMisconceptions(locale: Locale): Promise<KnownMisconception[]> {
  const { textFrom } = locales[locale];
  return (await getCollection('misconceptions')).map(({ id, data }) => ({
    id,
    name: data.name[textFrom],
    refutation: data.refutation[textFrom],
    href: data.simulator && data.simulator in simulators ? labHref(locale, data.simulator) : '',
  }));
}

/** Simulators with what can be guessed and met in them. 模拟器。 */
export async function knownSimulators(locale: Locale): Promise<KnownSimulator[]> {
  const words = await simulatorWordsOf(locale);
  return Object.values(simulators).map((spec) => {
    const { word, say } = phrases(words[spec.id] ?? {}, locales[locale].tag);
    const named = (kind: string, things: object = {}) =>
      Object.fromEntries(Object.keys(things).map((name) => [name, word(`${kind}.${name}`)]));
    return {
      id: spec.id,
      title: word('title'),
      href: labHref(locale, spec.id),
      scenarios: named('scenarios', spec.scenarios),
      challenges: named('challenges', spec.challenges),
      questions: Object.fromEntries(
        Object.entries(spec.predict ?? {}).map(([name, question]) => [
          name,
          { ask: say(question.ask(givenIn(spec, question.from))), unit: question.unit },
        ]),
      ),
    };
  });
}

type Question = NonNullable<AnySimulator['predict']>[string];

function givenIn(spec: AnySimulator, from: Question['from']): unknown {
  const state = stateOf(spec, from);
  return spec.run(state.values, state);
}

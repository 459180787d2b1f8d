// Every question of the site at every approved seed. 全站题目逐种子检查。
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { modelValue, resolved } from '@/build/model-call';
import { seenCode } from '@/build/seen-code';
import { aroundNumber } from '@/i18n/read-number';
import { scoreOf } from '@/quiz/answer';
import { pageItem, type Shown, type ShownNumber } from '@/quiz/presented';
import { resolvedItem } from '@/quiz/resolve';
import { quizSchema, type QuizItem } from '@/quiz/schema';
import { scoreNumber } from '@/quiz/score';
import { placing, wayThrough } from '@/quiz/score-arranged';
import { givenLists } from '@/quiz/sheet';
import type { AnySimulator } from '@/simulators/_frame/define';
import { fileAt } from './_files';
import { languages, lessonFolders } from './_lessons';
import type { Language } from './_lessons';
import { explainedIn, seedsOf } from './_quizzes';

const specs = import.meta.glob<{ default: AnySimulator }>('/src/simulators/*/spec.ts', {
  eager: true,
});
const simulators = Object.fromEntries(
  Object.values(specs).map(({ default: spec }) => [spec.id, spec]),
);

const sourcesIn = (language: Language) => ({
  call: modelValue,
  resolveRef: resolved,
  words: parse(fileAt(`content/ui/${language}.yml`).text) as Record<string, string>,
  seeHref: (seen: Parameters<typeof seenCode>[1]) => {
    const spec = simulators[seen.simulator];
    if (!spec) throw new RangeError(`no simulator ${seen.simulator}`);
    return seenCode(spec, seen);
  },
});

const written = lessonFolders().flatMap(({ quiz, path }) =>
  quiz ? quizSchema.parse({ items: quiz.items }).items.map((item) => ({ path, item })) : [],
);

const turnsIn = (item: QuizItem, language: Language): Shown[] =>
  pageItem(resolvedItem(item, language, sourcesIn(language))).turns;

/** The right answer, typed or chosen as a reader would. */
function rightAnswer(shown: Shown): string[] {
  switch (shown.kind) {
    case 'number':
      return [shown.shown];
    case 'order':
      return shown.key;
    case 'match':
    case 'classify':
      return shown.entries.map(({ id, place }) => placing(id, place));
    case 'case':
      return bestWay(shown);
    case 'reach':
      return [];
    default:
      return shown.options.filter(({ isRight }) => isRight).map(({ id }) => id);
  }
}

function bestWay({ situations }: Extract<Shown, { kind: 'case' }>): string[] {
  const way: string[] = [];
  for (;;) {
    const last = wayThrough(situations, way).at(-1);
    if (!last || last.choice) return way;
    way.push(last.situation.choices.toSorted((a, b) => b.points - a.points)[0]?.id ?? '');
  }
}

/** What differs between two seeds: the sentence, or the order of the lists. */
const noteOf = (shown: Shown) => `${shown.ask} ${JSON.stringify(givenLists(shown))}`;

/** Numbers written with more digits after the point than anybody would read. */
const overlong = (text: string) => text.match(/\d\.\d{5,}|\d{10,}/g) ?? [];

describe.each(languages)('every question in %s', (language) => {
  const { words } = sourcesIn(language);

  it.each(written.map(({ item }) => [item.id, item] as const))('%s', (_, item) => {
    const turns = turnsIn(item, language);
    expect(turns).toHaveLength(
      item.kind === 'number' ? Math.max(1, item.seeds.length) : seedsOf(item),
    );
    expect(turnsIn(item, language)).toEqual(turns);
    if (item.kind !== 'case') expect(new Set(turns.map(noteOf)).size).toBe(turns.length);
    for (const shown of turns) {
      const around = shown.kind === 'number' ? aroundNumber(words, shown.unit) : [];
      if (shown.kind !== 'reach') {
        expect(scoreOf(shown, rightAnswer(shown), around)?.state).toBe('right');
        expect(scoreOf(shown, [], around)?.state).toBe('incomplete');
      }
      expect(overlong(JSON.stringify([shown.ask, shown.why, givenLists(shown)]))).toEqual([]);
      if (shown.kind === 'number') checkNumber(shown, around);
    }
  });
});

/** Both edges of the tolerance count, what lies beyond does not, and each known error is told. */
function checkNumber(shown: ShownNumber, around: readonly string[]) {
  const { key, tolerance, unit, wrong } = shown;
  const scale = unit === 'ratio' || unit === 'points' ? 100 : 1;
  const reach = 'abs' in tolerance ? tolerance.abs : tolerance.rel * Math.abs(key);
  const stateAt = (value: number) => scoreNumber((value * scale).toFixed(9), shown, around).state;
  for (const side of [-1, 1]) {
    expect(stateAt(key + side * reach)).toBe('right');
    expect(stateAt(key + side * reach * 1.001)).toBe('wrong');
  }
  for (const { id, text, why } of wrong) {
    expect(scoreNumber(text, shown, around)).toMatchObject({ state: 'wrong', explained: [id] });
    expect(overlong(`${text} ${why}`)).toEqual([]);
  }
}

describe('the questions together', () => {
  it('draw the same numbers and orders in both languages', () => {
    for (const { item } of written) {
      const [zh, en] = languages.map((language) =>
        turnsIn(item, language).map((shown) =>
          shown.kind === 'number'
            ? [shown.key, shown.wrong.map(({ value }) => value)]
            : givenLists(shown).map(({ lines }) => lines.map(({ id }) => id)),
        ),
      );
      expect(en).toEqual(zh);
    }
  });

  it('explain every wrong answer and are counted so', () => {
    const { all, withReason } = explainedIn(written.map(({ item }) => item));
    expect(withReason).toBe(all);
    const bare = { kind: 'choice', options: [{ right: true }, { why: 'x' }, {}] };
    expect(explainedIn([bare])).toEqual({ all: 2, withReason: 1 });
    expect([seedsOf(bare), seedsOf({ seeds: [1, 2] }), seedsOf({ kind: 'reach' })]).toEqual([
      4, 2, 1,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { RunContext, Sentence, Values } from '@/simulators/_frame/declaration';
import type { Inputs } from '@/simulators/_frame/declaration';
import { type AnySimulator, usedInputs } from '@/simulators/_frame/define';
import { shownTable } from '@/simulators/_frame/table-text';
import { stateOf } from '@/simulators/_frame/state-code';
import { everySimulator, phrasesOf } from './_every';

const MOST_CORNERS = 3000;
/** A model that searches takes its time at thousands of corners, more so on a busy machine. */
const PATIENT = { timeout: 60_000 };

/** Least, start and most of every input; a spread of them when there are too many. */
function corners(spec: AnySimulator, scenario: string): Values<Inputs>[] {
  const start = spec.start(scenario);
  const keys = usedInputs(spec, scenario);
  const all = 3 ** keys.length;
  // A stride that shares no factor with 3 meets all three values of every input.
  const stride = all > MOST_CORNERS ? Math.ceil(all / MOST_CORNERS / 3) * 3 + 1 : 1;
  const found: Values<Inputs>[] = [];
  for (let number = 0; number < all; number += stride) {
    const values = { ...start };
    keys.forEach((key, place) => {
      const input = spec.inputs[key];
      const which = Math.floor(number / 3 ** place) % 3;
      if (input && which !== 1) values[key] = which === 0 ? input.min : input.max;
    });
    found.push(values);
  }
  return found;
}

const contextsOf = (spec: AnySimulator): RunContext[] =>
  Object.keys(spec.scenarios).map((scenario) => ({ scenario, seed: 1 }));

function baseOf(spec: AnySimulator, { scenario, seed }: RunContext): unknown {
  const against = spec.scenarios[scenario]?.against ?? scenario;
  return spec.run(spec.start(against), { scenario: against, seed });
}

/** All sentences a simulator can say of a state. */
function sentencesOf(spec: AnySimulator, values: Values<Inputs>, context: RunContext): Sentence[] {
  const [now, base] = [spec.run(values, context), baseOf(spec, context)];
  const start = spec.start(context.scenario);
  const challenges = Object.values(spec.challenges ?? {}).filter(
    ({ scenario }) => scenario === context.scenario,
  );
  return [
    ...spec.explain(now, base, context),
    ...Object.values(spec.charts).flatMap((chart) => chart.caption(now, base, context)),
    ...challenges.flatMap((challenge) => [
      challenge.ask,
      challenge.judge(values, now, start).status,
    ]),
  ];
}

/** An empty place, a missing word, or a number that is none. */
const isBroken = (text: string) =>
  /\{|\}|NaN|Infinity|∞|undefined|null/.test(text) || /^[a-z]+(\.\w+)+$/.test(text) || !text;

const languages = ['zh-hans', 'en'] as const;

describe.each(everySimulator.map((spec) => [spec.id, spec] as const))('%s', (_, spec) => {
  it.each(contextsOf(spec))(
    'keeps its promises in every corner of $scenario',
    PATIENT,
    (context) => {
      const broken = new Set<string>();
      for (const values of corners(spec, context.scenario)) {
        const result = spec.run(values, context);
        for (const [name, holds] of Object.entries(spec.always))
          if (!holds(values, result, context)) broken.add(`${name}: ${JSON.stringify(values)}`);
      }
      expect([...broken].slice(0, 3)).toEqual([]);
    },
  );

  it.each(contextsOf(spec))(
    'says whole sentences in every corner of $scenario',
    PATIENT,
    (context) => {
      const broken = new Set<string>();
      const speakers = languages.map((language) => phrasesOf(spec, language));
      for (const values of corners(spec, context.scenario)) {
        const sentences = sentencesOf(spec, values, context);
        for (const text of speakers)
          for (const sentence of sentences) {
            const said = text.say(sentence);
            if (isBroken(said)) broken.add(`${sentence.key}: ${said}`);
          }
      }
      expect([...broken].slice(0, 3)).toEqual([]);
    },
  );

  it.each(contextsOf(spec))('has whole tables in every corner of $scenario', PATIENT, (context) => {
    const text = phrasesOf(spec, 'en');
    const base = baseOf(spec, context);
    for (const values of corners(spec, context.scenario).slice(0, 300)) {
      const result = spec.run(values, context);
      for (const chart of Object.values(spec.charts)) {
        const { heads, rows } = shownTable(chart.table(result, base, context), text);
        expect(heads.filter(isBroken)).toEqual([]);
        for (const { label, cells } of rows) {
          expect(isBroken(label)).toBe(false);
          expect(cells).toHaveLength(heads.length - 1);
          expect(cells.filter(isBroken)).toEqual([]);
        }
      }
    }
  });

  it('gives the same result for the same inputs', () => {
    for (const context of contextsOf(spec)) {
      const values = spec.start(context.scenario);
      expect(spec.run(values, context)).toEqual(spec.run(values, context));
    }
  });

  it.each(Object.entries(spec.predict ?? {}))('asks %s whole and in range', (_name, question) => {
    const [from, asked] = [stateOf(spec, question.from), stateOf(spec, question.asked)];
    const [given, result] = [spec.run(from.values, from), spec.run(asked.values, asked)];
    const answer = question.answer(result);
    expect(answer).toBeGreaterThanOrEqual(question.min);
    expect(answer).toBeLessThanOrEqual(question.max);
    const guesses = [null, question.min, answer, question.max];
    const sentences = [
      question.ask(given),
      ...guesses.flatMap((guess) => question.explain(guess, result, given)),
    ];
    for (const language of languages)
      expect(sentences.map(phrasesOf(spec, language).say).filter(isBroken)).toEqual([]);
  });

  it.each(Object.entries(spec.challenges ?? {}))(
    'does not start with %s met',
    (_name, challenge) => {
      const start = spec.start(challenge.scenario);
      const result = spec.run(start, { scenario: challenge.scenario, seed: 1 });
      expect(challenge.judge(start, result, start).isMet).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { caseProblems } from '@/quiz/schema-rules-case';
import { branching } from './_items';

type Situation = (typeof branching.situations)[number];

/** The sample with one situation changed. */
function changed(at: number, change: (one: Situation) => Situation) {
  const situations = branching.situations.map((one, i) => (i === at ? change(one) : one));
  return caseProblems({ ...branching, situations });
}

const withChoice =
  (at: number, change: Partial<Situation['choices'][number]>) =>
  (one: Situation): Situation => ({
    ...one,
    choices: one.choices.map((choice, i) => (i === at ? { ...choice, ...change } : choice)),
  });

describe('caseProblems()', () => {
  it('finds none in a good tree', () => {
    expect(caseProblems(branching)).toEqual([]);
  });

  it('wants situations that are there, can be come to and lead nowhere back', () => {
    expect(changed(0, withChoice(1, { leads: 'gone' }))).toEqual([
      'situations."start".choices."rush".leads: no situation "gone"',
    ]);
    expect(changed(0, withChoice(1, { leads: undefined }))).toEqual([
      'situations."mess": no way leads to it',
    ]);
    expect(changed(2, withChoice(0, { leads: 'start' }))).toEqual([
      'situations."start": a way leads back to it',
    ]);
  });

  it('wants a reason for every poorer choice, and one choice that is poorer', () => {
    expect(changed(1, withChoice(1, { why: undefined }))).toEqual([
      'situations."mess".choices."blame".why: a poorer choice must say why it tempts',
    ]);
    expect(changed(1, withChoice(1, { points: 1 }))).toEqual([
      'situations."mess".choices: one must be worth more points than another',
    ]);
  });

  it('wants different ids', () => {
    expect(changed(2, withChoice(0, { id: 'wait' }))).toEqual([
      'situations.choices: "wait" is used twice',
    ]);
    expect(changed(2, (one) => ({ ...one, id: 'mess' }))[0]).toBe(
      'situations: "mess" is used twice',
    );
  });

  it('wants the best at every turn to come out best', () => {
    expect(changed(0, withChoice(0, { leads: undefined }))).toEqual([
      'situations: the best choice each time earns 2, another way 3',
    ]);
  });
});

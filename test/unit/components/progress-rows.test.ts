// What the progress page lists, also of things the site has no more. 进度页的各行。
import { describe, expect, it } from 'vitest';
import {
  challengeRows,
  guessRows,
  lessonRows,
  misconceptionRows,
} from '@/components/progress-rows';
import { emptyProgress } from '@/stores/progress-data';

const answer = (lastWasRight: boolean) => ({
  rightCount: 1,
  wrongCount: 1,
  lastWasRight,
  wasSure: true,
  atMs: 1,
  seed: null,
  card: null,
  waiting: [],
});

const lesson = {
  id: 'ops/a',
  title: 'A',
  href: '/en/ops/a/',
  parts: ['look', 'guess', 'why'],
  items: ['x', 'y', 'z'],
};
const other = { ...lesson, id: 'ops/b', title: 'B', items: [] };

const simulator = {
  id: 'funnel',
  title: 'Funnel',
  href: '/en/lab/funnel/',
  scenarios: { passive: 'Answers only' },
  challenges: { twoSteps: 'Two steps' },
  questions: { need: { ask: 'How many?', unit: 'people' as const } },
};

describe('lessonRows()', () => {
  const progress = {
    ...emptyProgress,
    parts: { 'ops/a': ['guess', 'removed'], 'ops/gone': ['one', 'two'] },
    items: { 'ops/a/x': answer(true), 'ops/a/y': answer(false), 'ops/a/removed': answer(true) },
  };
  const rows = lessonRows(progress, [lesson, other]);

  it('counts only parts and items that the lesson still has', () => {
    expect(rows[0]?.isRead).toEqual([false, true, false]);
    expect(rows[0]).toMatchObject({ rightCount: 1, wrongCount: 1, isBegun: true });
  });

  it('knows a lesson that was not begun', () => {
    expect(rows[1]?.isBegun).toBe(false);
  });

  it('lists what was read of a lesson that is gone, by its id', () => {
    expect(rows[2]).toMatchObject({ title: 'ops/gone', href: '', isRead: [true, true] });
  });
});

describe('guessRows()', () => {
  it('names simulator, scenario and question', () => {
    const predictions = { 'funnel/passive/need': 1200 };
    expect(guessRows({ ...emptyProgress, predictions }, [simulator])).toEqual([
      {
        key: 'funnel/passive/need',
        title: 'Funnel',
        href: '/en/lab/funnel/',
        about: 'Answers only',
        ask: 'How many?',
        guess: 1200,
        unit: 'people',
      },
    ]);
  });

  it('falls back to the stored names, also for names that every object has', () => {
    const predictions = { 'gone/a/b': 5, 'funnel/constructor/toString': null, __proto__x: 1 };
    const rows = guessRows({ ...emptyProgress, predictions }, [simulator]);
    expect(rows.map(({ title, about, ask, unit }) => [title, about, ask, unit])).toEqual([
      ['gone/a/b', '', '', 'none'],
      ['Funnel', 'constructor', '', 'none'],
      ['__proto__x', '', '', 'none'],
    ]);
  });
});

describe('challengeRows()', () => {
  it('names simulator and challenge, and when it was met', () => {
    const challenges = { 'funnel/twoSteps': 7, 'funnel/old': 8 };
    const rows = challengeRows({ ...emptyProgress, challenges }, [simulator]);
    expect(rows.map(({ title, about, atMs }) => [title, about, atMs])).toEqual([
      ['Funnel', 'Two steps', 7],
      ['Funnel', 'old', 8],
    ]);
  });
});

describe('misconceptionRows()', () => {
  it('lists the latest first, named as far as the site still knows it', () => {
    const held = (atMs: number) => ({ atMs, missed: 'ops/a/x#0', successes: [] });
    const gross = { id: 'gross', name: 'Gross', refutation: 'No.', href: '' };
    const misconceptions = { gross: held(1), gone: held(2) };
    expect(
      misconceptionRows({ ...emptyProgress, misconceptions }, [gross]).map(({ id, known }) => [
        id,
        known?.name,
      ]),
    ).toEqual([
      ['gone', undefined],
      ['gross', 'Gross'],
    ]);
  });
});

// Changes lose nothing. 进度的变更。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyProgress,
  withChallenge,
  withPartRead,
  withPlace,
  withPrediction,
} from '@/stores/progress-data';
import { refusal } from './_refused';
import { anyChange, anyProgress } from './_samples';

describe('changes', () => {
  it('lose nothing that was kept, and alter nothing in place', () => {
    fc.assert(
      fc.property(anyProgress, fc.array(anyChange, { maxLength: 6 }), (start, changes) => {
        const before = structuredClone(start);
        const end = changes.reduce((progress, apply) => apply(progress), start);
        expect(start).toEqual(before);
        for (const [lesson, read] of Object.entries(start.parts))
          expect(end.parts[lesson]?.slice(0, read.length)).toEqual(read);
        for (const [item, { rightCount, wrongCount }] of Object.entries(start.items)) {
          expect(end.items[item]?.rightCount).toBeGreaterThanOrEqual(rightCount);
          expect(end.items[item]?.wrongCount).toBeGreaterThanOrEqual(wrongCount);
        }
        for (const [key, guess] of Object.entries(start.predictions))
          if (guess !== null) expect(end.predictions[key]).toBe(guess);
        expect(end.challenges).toMatchObject(start.challenges);
        expect(refusal(JSON.stringify(end))).toBeNull();
      }),
    );
  });
});

describe('withPartRead()', () => {
  it('adds a part once, and gives the same object back when nothing changes', () => {
    const once = withPartRead(emptyProgress, 'ops/a', 'look');
    expect(once.parts).toEqual({ 'ops/a': ['look'] });
    expect(withPartRead(once, 'ops/a', 'look')).toBe(once);
    expect(withPartRead(once, 'ops/a', 'guess').parts['ops/a']).toEqual(['look', 'guess']);
  });
});

describe('withPrediction()', () => {
  it('lets the first guess stand, but not a skip', () => {
    const skipped = withPrediction(emptyProgress, 'a/b/c', null);
    const guessed = withPrediction(skipped, 'a/b/c', 0);
    expect(skipped.predictions).toEqual({ 'a/b/c': null });
    expect(guessed.predictions).toEqual({ 'a/b/c': 0 });
    expect(withPrediction(guessed, 'a/b/c', 5)).toBe(guessed);
  });
});

describe('withChallenge()', () => {
  it('lets the first time stand', () => {
    const met = withChallenge(emptyProgress, 'a/b', 5);
    expect(withChallenge(met, 'a/b', 9)).toBe(met);
    expect(met.challenges).toEqual({ 'a/b': 5 });
  });
});

describe('withPlace()', () => {
  it('keeps the last place only', () => {
    const there = { path: '/en/ops/a/', title: 'A', part: 'look', atMs: 1 };
    const next = { ...there, part: 'guess', atMs: 2 };
    expect(withPlace(withPlace(emptyProgress, there), next).place).toEqual(next);
  });
});

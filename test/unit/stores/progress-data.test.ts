// Progress is read as hostile, and changes lose nothing. 进度的读取与变更。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyProgress,
  parseProgress,
  withAnswer,
  withChallenge,
  withPartRead,
  withPlace,
  withPrediction,
} from '@/stores/progress-data';
import {
  anyChange,
  anyProgress,
  changed,
  full,
  fullText,
  refusal,
  refusedEntries,
  refusedPaths,
  refusedTexts,
} from './_samples';

describe('parseProgress()', () => {
  it('reads back every progress as it was', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(parseProgress(JSON.stringify(progress))).toEqual(
          JSON.parse(JSON.stringify(progress)),
        );
      }),
    );
  });

  it('either reads a text or says why not, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((v) => JSON.stringify(v)),
        ),
        (text) => {
          const found = refusal(text);
          expect(found === null || found[0].length > 0).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('refuses 300 texts with a piece cut out or put in, or reads them as valid progress', () => {
    const cut = fc.record({ at: fc.nat(fullText.length), length: fc.integer({ min: 1, max: 40 }) });
    let refusedCount = 0;
    fc.assert(
      fc.property(
        cut,
        fc.constantFrom('', '\u0000', '{', '9e999', '"', ',,'),
        ({ at, length }, more) => {
          const text = fullText.slice(0, at) + more + fullText.slice(at + length);
          const found = refusal(text);
          if (found) refusedCount += 1;
          // What is read is whole: it can be stored and read again.
          else expect(refusal(JSON.stringify(parseProgress(text)))).toBeNull();
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    expect(refusedCount).toBeGreaterThan(250);
  });

  it('refuses every beginning of a stored text', () => {
    for (let length = 0; length < fullText.length; length++)
      expect(refusal(fullText.slice(0, length)), `${length}`).toEqual(['notJson', '']);
  });

  it.each(refusedTexts)('says of %s: %s %s', (text, code, detail) => {
    expect(refusal(text)).toEqual([code, detail]);
  });

  it.each(refusedEntries)('names the entry %s of %j', (at, value, detail) => {
    expect(refusal(changed(at, value))).toEqual(['entry', detail]);
  });

  it.each(refusedPaths)('refuses a place that is no page of this site: %j', (value) => {
    expect(refusal(changed('place>path', value))).toEqual(['place', '']);
  });

  it('keeps a key such as __proto__ as data', () => {
    const text = fullText.replace('"ops/sales-funnel":', '"__proto__":');
    const { parts } = parseProgress(text);
    expect(Object.keys(parts)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(parts)).toBe(Object.prototype);
  });

  it('drops fields that it does not know', () => {
    expect(parseProgress(changed('theme', 'dark'))).toEqual(full);
  });
});

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

describe('withAnswer()', () => {
  it('counts right and wrong answers and keeps the last one', () => {
    const right = { isRight: true, isSure: true, atMs: 1 };
    const wrong = { isRight: false, isSure: false, atMs: 2 };
    const { items } = [right, wrong, wrong].reduce(
      (progress, answer) => withAnswer(progress, 'ops/a/x', answer),
      emptyProgress,
    );
    expect(items['ops/a/x']).toEqual({
      rightCount: 1,
      wrongCount: 2,
      lastWasRight: false,
      wasSure: false,
      atMs: 2,
    });
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

// Progress is read as hostile, and every version that ever was is read. 进度的读取与迁移。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProgress, readProgress } from '@/stores/progress-parse-data';
import { changed, refusal, refusedEntries, refusedPaths, refusedTexts } from './_refused';
import { anyProgress, full, fullText, textV1 } from './_samples';

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

describe('migration', () => {
  const old = JSON.parse(textV1);
  const { items, ...rest } = parseProgress(textV1);

  it('of version 1 loses nothing', () => {
    expect(rest).toEqual({ ...old, items: undefined, v: 2, misconceptions: {} });
    for (const [id, record] of Object.entries(old.items))
      expect(items[id]).toMatchObject(record as object);
  });

  it('of version 1 makes the last answers wait for their cards', () => {
    const day = 20_781;
    expect(items['ops/sales-funnel/sure-miss']?.waiting).toEqual([{ day, mark: 'missedSure' }]);
    expect(items['ops/sales-funnel/mended']?.waiting).toEqual([{ day, mark: 'missed' }]);
    expect(items['ops/sales-funnel/known']?.waiting).toEqual([{ day: day + 1, mark: 'known' }]);
  });

  it('is stable: what is stored afterwards is read as it is', () => {
    const once = parseProgress(textV1);
    expect(parseProgress(JSON.stringify(once))).toEqual(once);
  });

  it('checks version 1 by its own rules', () => {
    const { place, ...lacking } = old;
    expect(place).not.toBeNull();
    expect(refusal(JSON.stringify(lacking))).toEqual(['place', '']);
    expect(refusal(textV1.replace('"wasSure":true', '"wasSure":1'))).toEqual([
      'entry',
      'items.ops/sales-funnel/sure-miss',
    ]);
  });
});

describe('readProgress()', () => {
  it('reads data that is already parsed', () => {
    expect(readProgress(JSON.parse(fullText))).toEqual(full);
  });
});

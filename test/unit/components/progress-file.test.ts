// The backup file: its name, what is counted, what is refused. 备份文件。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupName,
  backupText,
  countsOf,
  progressIn,
  refusalOfText,
} from '@/components/progress-file';
import { emptyProgress } from '@/stores/progress-data';
import { parseProgress } from '@/stores/progress-parse-data';
import { full, textV1 } from '../stores/_samples';

const progress = {
  ...emptyProgress,
  parts: { 'ops/a': ['look', 'guess'], 'ops/b': ['look'], 'ops/c': [] },
  predictions: { 'a/b/c': 5, 'a/b/d': null },
  challenges: { 'a/b': 1 },
};

describe('backupName()', () => {
  it('has the day of the reader, with two digits each', () => {
    expect(backupName(new Date(2026, 0, 5, 23, 59))).toBe('shapan-progress-2026-01-05.json');
    expect(backupName(new Date(2026, 10, 24, 0, 0))).toBe('shapan-progress-2026-11-24.json');
  });
});

describe('countsOf()', () => {
  it('counts what a person would recognise; a lesson without a part read is not begun', () => {
    expect(countsOf(progress)).toEqual({
      lessons: 2,
      parts: 3,
      items: 0,
      misconceptions: 0,
      predictions: 2,
      challenges: 1,
    });
    expect(Object.values(countsOf(emptyProgress))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('progressIn()', () => {
  it('reads back what was backed up', async () => {
    expect(await progressIn(new Blob([backupText(progress)]))).toEqual({ progress });
    expect(await progressIn(new Blob([backupText(full)]))).toEqual({ progress: full });
  });

  it('reads backups made before there was a checksum, of every version', async () => {
    expect(await progressIn(new Blob([JSON.stringify(progress)]))).toEqual({ progress });
    expect(await progressIn(new Blob([textV1]))).toEqual({ progress: parseProgress(textV1) });
  });

  it('refuses 300 damaged backups, each with a reason', async () => {
    const text = backupText(full);
    const random = fc.sample(
      fc.record({
        at: fc.nat(text.length - 1),
        cut: fc.integer({ min: 0, max: 30 }),
        more: fc.oneof(
          fc.constant(''),
          fc.string({ minLength: 1, maxLength: 8 }),
          fc.constantFrom('0', '7', '\u0000', '"', '{}', ','),
        ),
      }),
      { numRuns: 400, seed: 20261130 },
    );
    const damaged = random
      .map(({ at, cut, more }) => text.slice(0, at) + more + text.slice(at + cut))
      .filter((one) => one.replace(/\s/g, '') !== text.replace(/\s/g, ''))
      .slice(0, 300);
    expect(damaged).toHaveLength(300);
    for (const one of damaged) {
      const result = await progressIn(new Blob([one]));
      expect('refusal' in result && result.refusal.code, one).toMatch(/^\w+$/);
    }
  });

  it('tells a changed figure by the checksum', async () => {
    const text = backupText(full).replace('"rightCount":1', '"rightCount":9');
    expect(await progressIn(new Blob([text]))).toEqual({ refusal: { code: 'sum', detail: '' } });
    expect(await progressIn(new Blob(['{"shapan":"progress","sum":1}']))).toEqual({
      refusal: { code: 'sum', detail: '' },
    });
  });

  it.each([
    ['', 'notJson', ''],
    ['\u0000\u0001PNG', 'notJson', ''],
    ['{"name":"shapan"}', 'foreign', ''],
    ['{"v":3}', 'version', '3'],
    ['{"v":1,"parts":{}}', 'missing', 'items'],
  ])('refuses %j as %s', async (text, code, detail) => {
    expect(await progressIn(new Blob([text]))).toEqual({ refusal: { code, detail } });
  });

  it('refuses a large file before it reads it', async () => {
    const text = () => Promise.reject(new Error('was read'));
    expect(await progressIn({ size: 1_000_001, text })).toEqual({
      refusal: { code: 'tooLarge', detail: '' },
    });
  });

  it('says so when the browser cannot read the file', async () => {
    const text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await progressIn({ size: 5, text })).toEqual({
      refusal: { code: 'unreadable', detail: '' },
    });
  });
});

describe('refusalOfText()', () => {
  it('is null for text that can be read', () => {
    expect(refusalOfText(JSON.stringify(progress))).toBeNull();
    expect(refusalOfText('{"v":9}')).toEqual({ code: 'version', detail: '9' });
  });
});

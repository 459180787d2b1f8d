// The backup file: its name, what is counted, what is refused. 备份文件。
import { describe, expect, it } from 'vitest';
import { backupName, countsOf, progressIn, refusalOfText } from '@/components/progress-file';
import { emptyProgress } from '@/stores/progress-data';

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
      predictions: 2,
      challenges: 1,
    });
    expect(Object.values(countsOf(emptyProgress))).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('progressIn()', () => {
  it('reads back what was backed up', async () => {
    const file = new Blob([JSON.stringify(progress)]);
    expect(await progressIn(file)).toEqual({ progress });
  });

  it.each([
    ['', 'notJson', ''],
    ['\u0000\u0001PNG', 'notJson', ''],
    ['{"name":"shapan"}', 'foreign', ''],
    ['{"v":2}', 'version', '2'],
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

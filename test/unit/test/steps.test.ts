// How the output of a step is read. 步骤输出的判读。
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passedCount, scriptOf, steps, tailOf, warningsIn } from '../../steps';

describe('passedCount()', () => {
  it('reads the tests of vitest, not its files', () => {
    const output = ' Test Files  3 passed (3)\n      Tests  12 passed | 1 skipped (13)\n';
    expect(passedCount(output)).toBe(12);
    expect(
      passedCount(' Test Files  1 failed | 2 passed (3)\n Tests  1 failed | 7 passed (8)'),
    ).toBe(7);
  });

  it('reads the tests of Playwright', () => {
    expect(passedCount('Running 16 tests using 1 worker\n\n  16 passed (14.2s)\n')).toBe(16);
  });

  it('is 0 when all were skipped or none was found', () => {
    expect(passedCount(' Test Files  1 skipped (1)\n Tests  4 skipped (4)\n')).toBe(0);
    expect(passedCount('No test files found')).toBe(0);
  });
});

describe('warningsIn()', () => {
  it('shows warnings and leaves out the count of none', () => {
    const output = 'a.svelte:3:1 Warning: unused\n- 0 warnings\nResult: 1 warning';
    expect(warningsIn(output)).toEqual(['a.svelte:3:1 Warning: unused', 'Result: 1 warning']);
  });
});

describe('warningsIn() for a build', () => {
  it('brings the text of a warning onto its line', () => {
    expect(warningsIn('10:00 [WARN] [vite] \na.woff2 is not there\nok')).toEqual([
      '10:00 [WARN] [vite] a.woff2 is not there',
    ]);
  });
});

describe('tailOf()', () => {
  it('keeps the last lines', () => {
    expect(tailOf('a\nb\nc\n', 2)).toBe('b\nc');
  });
});

describe('scriptOf()', () => {
  it('finds the script of every program the steps use', () => {
    for (const { commands } of steps)
      for (const [program = ''] of commands) expect(existsSync(scriptOf(program))).toBe(true);
  });
});

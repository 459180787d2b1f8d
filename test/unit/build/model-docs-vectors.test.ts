// Reference numbers as the page shows them. 参考数据的显示。
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceVectors, tolerancesOf } from '@/build/model-docs-vectors';

describe('referenceVectors()', () => {
  it('reads both files, each vector once with its source', () => {
    const all = referenceVectors();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(
      all.filter(({ source, verified, expected }) => !source || !verified || !expected),
    ).toEqual([]);
  });

  it('shows the expected numbers, cut where they are long', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shapan-vectors-'));
    const file = join(folder, 'a.json');
    const one = { id: 'a', model: 'm', source: 's', tolerance: {}, verified: 'v' };
    const vectors = [
      { ...one, expected: { rates: [0.5, 0.25] } },
      { ...one, expected: Array.from({ length: 900 }, () => 1) },
    ];
    writeFileSync(file, JSON.stringify({ vectors }));
    const [short, long] = referenceVectors([file]);
    rmSync(folder, { recursive: true });
    expect(short?.expected).toBe('{"rates": [0.5, 0.25]}');
    expect(long?.expected).toMatch(/^\[1, 1.*…$/);
    expect(long?.expected.length).toBeLessThan(910);
  });
});

describe('tolerancesOf()', () => {
  it.each([
    [{ abs: 1e-9, rel: 1e-9 }, ['|Δ| ≤ 1e-9 + 1e-9·|x|']],
    [{ abs: 0 }, ['|Δ| ≤ 0']],
    [{ rel: 0.001 }, ['|Δ| ≤ 0.001·|x|']],
    [{}, ['|Δ| ≤ 1e-9·|x|']],
    [{ r: { abs: 0.001 }, a: { rel: 0.1 } }, ['r: |Δ| ≤ 0.001', 'a: |Δ| ≤ 0.1·|x|']],
    [{ abs: 0.2, responseRel: 0.01 }, ['|Δ| ≤ 0.2', 'response: |Δ| ≤ 0.01·|x|']],
    [{ default: { abs: 1 } }, ['default: |Δ| ≤ 1']],
  ])('writes %j', (tolerance, lines) => {
    expect(tolerancesOf(tolerance)).toEqual(lines);
  });
});

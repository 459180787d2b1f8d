// Removal effects: published example, identities, comparison with the solved chain. 移除效应。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Journeys, journeysOf } from '@/model/attribution/journeys';
import { markovCredits } from '@/model/attribution/markov-credits';
import { absorption } from '@/model/markov/absorbing-chain';
import { fromRows, named, type Row, rows } from './_journeys';

const order = fc.integer({ min: 1, max: 4 });
const near = (found: number | undefined, want: number | undefined, digits = 10) =>
  expect(found).toBeCloseTo(want ?? NaN, digits);

describe('markovCredits()', () => {
  it('meets the example of three journeys', () => {
    const found = markovCredits(
      journeysOf(['C1 > C2 > C3', 'C1', 'C2 > C3'], [1, 0, 0], [0, 1, 1]),
      1,
    );
    expect([...found.removalRatios]).toEqual([0.5, 1, 1]);
    expect([...found.creditRatios]).toEqual([0.2, 0.4, 0.4]);
    near(found.conversionRatio, 1 / 3, 15);
    expect(found.hasConverged).toBe(true);
  });

  it('converts as many as did, for every order', () => {
    fc.assert(
      fc.property(rows, order, (list, k) => {
        const total = list.reduce((sum, row) => sum + row.conversions + row.nulls, 0);
        const bought = list.reduce((sum, row) => sum + row.conversions, 0);
        const found = markovCredits(fromRows(list), k);
        near(found.conversionRatio, total > 0 ? bought / total : 0, 12);
        expect(found.hasConverged).toBe(true);
      }),
    );
  });

  it('shares out all conversions, with effects between 0 and 1', () => {
    fc.assert(
      fc.property(rows, order, (list, k) => {
        const found = markovCredits(fromRows(list), k);
        const bought = list.reduce((sum, row) => sum + row.conversions, 0);
        near(
          found.creditCounts.reduce((sum, count) => sum + count, 0),
          bought,
          9,
        );
        expect(found.removalRatios.every((ratio) => ratio >= 0 && ratio <= 1)).toBe(true);
      }),
    );
  });

  it('agrees with the fundamental matrix of the chain without each channel', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const kept = list.filter(({ conversions, nulls }) => conversions + nulls > 0);
        if (!kept.some(({ conversions }) => conversions > 0)) return;
        const journeys = fromRows(kept);
        const found = markovCredits(journeys, 1);
        const whole = solvedConversion(journeys, kept, null);
        named(journeys, found.removalRatios).forEach((ratio, name) => {
          const isBought = kept.some((row) => row.conversions > 0 && row.path.includes(name));
          near(ratio, isBought ? 1 - solvedConversion(journeys, kept, name) / whole : 0, 9);
        });
      }),
    );
  });

  it('does not depend on the order of rows, nor on splitting or scaling their counts', () => {
    fc.assert(
      fc.property(rows, order, (list, k) => {
        const journeys = fromRows(list);
        const once = named(journeys, markovCredits(journeys, k).removalRatios);
        const tripled = [...list, ...[...list].reverse(), ...list];
        const other = fromRows(tripled);
        const again = named(other, markovCredits(other, k).removalRatios);
        for (const [name, ratio] of once) near(again.get(name), ratio);
      }),
    );
  });

  it('gives buyers only a conversion of 1', () => {
    const found = markovCredits(journeysOf(['a > b', 'c'], [2, 1], [0, 0]), 1);
    near(found.conversionRatio, 1, 15);
    near(found.removalRatios[2], 1 / 3, 12);
  });

  it('gives zero, not NaN, without conversions, and to a channel that never converts', () => {
    const none = markovCredits(journeysOf(['a > b', 'b'], [0, 0], [3, 2]), 1);
    expect([...none.removalRatios, ...none.creditRatios, ...none.creditCounts]).toEqual(
      Array(6).fill(0),
    );
    const some = markovCredits(journeysOf(['a > b', 'b'], [0, 1], [3, 2]), 1);
    expect([...some.removalRatios]).toEqual([0, 1]);
    expect(markovCredits(journeysOf(['a'], [0], [0]), 1).conversionRatio).toBe(0);
  });

  it('solves long circles to full accuracy', () => {
    const path = Array.from({ length: 400 }, (_, i) => (i % 2 ? 'a' : 'b')).join('>');
    const found = markovCredits(journeysOf([path, 'a', 'b > c'], [1, 3, 2], [9, 4, 8]), 1);
    near(found.conversionRatio, 6 / 27, 12);
    expect(found.hasConverged).toBe(true);
  });

  it('tells of progress and stops when told to', () => {
    const journeys = journeysOf(['a > b'], [1], [0]);
    const seen: number[] = [];
    markovCredits(journeys, 1, { onProgress: (ratio) => seen.push(ratio) });
    expect(seen).toEqual([0, 0.5, 1]);
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => markovCredits(journeys, 1, { signal })).toThrow('enough');
  });
});

// The same by linear equations: entries into the removed channel go to the state of the lost.
function solvedConversion(
  journeys: Journeys,
  list: readonly Row[],
  removed: string | null,
): number {
  const names = ['START', ...journeys.channelNames.filter((name) => name !== removed)];
  const counts = names.map(() => Array<number>(names.length + 2).fill(0));
  const [bought, lost] = [names.length, names.length + 1];
  for (const { path, conversions, nulls } of list) {
    let from = 0;
    for (const touch of path.split(' > ')) {
      const to = names.indexOf(touch);
      add(counts[from], to < 0 ? lost : to, conversions + nulls);
      from = to;
    }
    add(counts[from], bought, conversions);
    add(counts[from], lost, nulls);
  }
  const shares = counts.map((row) => row.map((n) => n / row.reduce((sum, m) => sum + m, 0)));
  const reached = shares.map((row) => row.every(Number.isFinite));
  const kept = [...names.keys()].filter((i) => reached[i]);
  return (
    absorption({
      transientNames: kept.map((i) => names[i] ?? ''),
      transientRatios: kept.map((i) => kept.map((j) => shares[i]?.[j] ?? NaN)),
      absorbingRatios: kept.map((i) => [shares[i]?.[bought] ?? NaN, shares[i]?.[lost] ?? NaN]),
    }).absorptionRatios[0]?.[0] ?? NaN
  );
}

function add(row: number[] | undefined, place: number, count: number): void {
  if (row) row[place] = (row[place] ?? NaN) + count;
}

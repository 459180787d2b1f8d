// Rows stay sorted by every feature from node to node. 各节点的行始终有序。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parted, rootRows, trainingOf } from '@/model/tree/_training';
import { tables } from './_tables';

describe('trainingOf()', () => {
  it('takes weights of 1 when none are said', () => {
    const features = [{ name: 'a', values: [1, 2] }];
    const target = { classes: [0, 1], classCount: 2 };
    expect([...trainingOf(features, target).weights]).toEqual([1, 1]);
    expect([...trainingOf(features, { ...target, classWeights: [1, 9] }).weights]).toEqual([1, 9]);
  });
});

describe('rootRows()', () => {
  it('sorts by value, ties by row', () => {
    fc.assert(
      fc.property(tables, ({ features, target }) => {
        const training = trainingOf(features, target);
        const { rows, orders, counts, weight } = rootRows(training);
        expect([...rows]).toEqual([...rows.keys()]);
        [0, 1].forEach((feature) => {
          const column = training.columns[feature] as Float64Array;
          const wanted = [...rows].sort(
            (a, b) => (column[a] as number) - (column[b] as number) || a - b,
          );
          expect([...(orders[feature] ?? [])]).toEqual(wanted);
        });
        expect(orders[2]).toHaveLength(0);
        expect(counts[0] as number).toBe([...training.classes].filter((one) => one === 0).length);
        expect(weight).toBe(rows.length);
      }),
    );
  });
});

describe('parted()', () => {
  it('parts every order without disturbing it', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.nat(1)), ({ features, target }, marks) => {
        const training = trainingOf(features, target);
        const root = rootRows(training);
        const isLeft = root.rows.map(() => marks.next().value);
        const [left, right] = parted(training, root, Uint8Array.from(isLeft));
        [left, right].forEach((side, i) => {
          const keep = (list: Int32Array) => list.filter((row) => isLeft[row] === 1 - i);
          expect(side.rows).toEqual(keep(root.rows));
          expect(side.orders).toEqual(root.orders.map(keep));
          expect(side.counts.reduce((sum, one) => sum + one, 0)).toBe(side.rows.length);
        });
      }),
    );
  });
});

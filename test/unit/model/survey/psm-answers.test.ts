// Answers that rise, and those that do not. 作答有效性。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { psmValidity } from '@/model/survey/psm-answers';
import { answer } from './_answer';

const yuan = fc.integer({ min: 0, max: 20 });

describe('psmValidity()', () => {
  it('drops falling and equal prices and says which step failed', () => {
    const answers = [
      answer(5, 8, 12, 15),
      answer(9, 8, 12, 15),
      answer(5, 8, 8, 15),
      answer(5, 8, 12, 12),
      answer(9, 8, 7, 6),
    ];
    expect(psmValidity(answers)).toEqual({
      validRows: [0],
      droppedRows: [1, 2, 3, 4],
      failures: { cheapCount: 2, expensiveCount: 2, tooExpensiveCount: 2 },
    });
  });

  it('puts every person on one side', () => {
    const people = fc.array(fc.tuple(yuan, yuan, yuan, yuan), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(people, (rows) => {
        const { validRows, droppedRows, failures } = psmValidity(rows.map((row) => answer(...row)));
        expect([...validRows, ...droppedRows].sort((a, b) => a - b)).toEqual([...rows.keys()]);
        for (const row of validRows) {
          expect(new Set(rows[row]).size).toBe(4);
          expect(rows[row]).toEqual([...(rows[row] ?? [])].sort((a, b) => a - b));
        }
        const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
        expect(failed).toBeGreaterThanOrEqual(droppedRows.length);
      }),
    );
  });

  it('names the bad argument', () => {
    expect(() => psmValidity([])).toThrow('answers must have at least one value');
    expect(() => psmValidity([answer(1, 2, 3, 4), answer(-1, 2, 3, 4)])).toThrow(
      'answers[1].tooCheapYuan must be at least 0, got -1',
    );
    expect(() => psmValidity([answer(1, 2, 3, NaN)])).toThrow('answers[0].tooExpensiveYuan');
  });
});

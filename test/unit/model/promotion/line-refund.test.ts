// However pieces come back, what was paid goes back, no more and no less. 无论怎么退，合计等于实付。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineRefundFen } from '@/model/promotion/line-refund';

describe('lineRefundFen()', () => {
  it('pays 10.00 for three pieces back as 3.33, 3.33 and 3.34', () => {
    const refunds = [0, 1, 2].map((returnedBeforeCount) =>
      lineRefundFen({ paidFen: 1000, boughtCount: 3, returnedBeforeCount }, 1),
    );
    expect(refunds).toEqual([333, 333, 334]);
  });

  it('adds up to what was paid in any portions', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e8 }),
        fc.array(fc.nat({ max: 4 }), { minLength: 1 }),
        (paidFen, portions) => {
          const boughtCount = Math.max(
            1,
            portions.reduce((sum, one) => sum + one, 0),
          );
          let [returnedBeforeCount, refunded] = [0, 0];
          for (const portion of portions) {
            const refund = lineRefundFen({ paidFen, boughtCount, returnedBeforeCount }, portion);
            expect(refund).toBeGreaterThanOrEqual(0);
            returnedBeforeCount += portion;
            refunded += refund;
          }
          const rest = boughtCount - returnedBeforeCount;
          expect(
            refunded + lineRefundFen({ paidFen, boughtCount, returnedBeforeCount }, rest),
          ).toBe(paidFen);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    const line = { paidFen: 10, boughtCount: 3, returnedBeforeCount: 1 };
    expect(() => lineRefundFen(line, 3)).toThrow('returnedCount must be at most 2, got 3');
    expect(() => lineRefundFen({ ...line, paidFen: 0.5 }, 1)).toThrow(
      'paidFen must be a whole number',
    );
    expect(() => lineRefundFen({ ...line, boughtCount: 0 }, 0)).toThrow(
      'boughtCount must be at least 1',
    );
    expect(() => lineRefundFen({ ...line, returnedBeforeCount: 4 }, 0)).toThrow(
      'returnedBeforeCount',
    );
    expect(() => lineRefundFen(line, -1)).toThrow('returnedCount must be at least 0, got -1');
  });
});

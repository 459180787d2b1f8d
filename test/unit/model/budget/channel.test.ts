// Bounds that a budget and its channels set. 预算与渠道给出的上下限。
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelBounds } from '@/model/budget/channel';
import type { ResponseCurve } from '@/model/media/response-curve';

const curve: ResponseCurve = { form: 'power', scaleResponses: 3, exponent: 0.5 };
const yuan = fc.double({ min: 0, max: 1e4, noNaN: true });

describe('channelBounds()', () => {
  it('fills in 0 and the budget', () => {
    expect(channelBounds([{ curve }, { curve, floorYuan: 3, capYuan: 700 }], 100)).toEqual([
      { floorYuan: 0, capYuan: 100 },
      { floorYuan: 3, capYuan: 100 },
    ]);
  });

  it('says how much is missing when the floors cost more', () => {
    const channels = [
      { curve, floorYuan: 60 },
      { curve, floorYuan: 70 },
    ];
    expect(channelBounds(channels, 100)).toEqual({ status: 'floorsAboveBudget', shortYuan: 30 });
  });

  it('never puts a floor above its cap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(yuan, yuan), { minLength: 1, maxLength: 6 }),
        yuan,
        (list, budget) => {
          const bounds = channelBounds(
            list.map(([floorYuan, room]) => ({ curve, floorYuan, capYuan: floorYuan + room })),
            budget,
          );
          if (!Array.isArray(bounds)) return;
          expect(bounds.every(({ floorYuan, capYuan }) => floorYuan <= capYuan)).toBe(true);
        },
      ),
    );
  });

  it('names the bad argument', () => {
    expect(() => channelBounds([], 1)).toThrow('channels must have at least one value');
    expect(() => channelBounds([{ curve }], -1)).toThrow('budgetYuan must be at least 0, got -1');
    expect(() => channelBounds([{ curve, floorYuan: NaN }], 1)).toThrow(
      'floorYuan must be at least 0',
    );
    expect(() => channelBounds([{ curve, mostSeenYuan: -1 }], 1)).toThrow(
      'mostSeenYuan must be at least 0, got -1',
    );
    expect(() => channelBounds([{ curve, floorYuan: 3, capYuan: 2 }], 9)).toThrow(
      'capYuan must be at least 3, got 2',
    );
  });
});

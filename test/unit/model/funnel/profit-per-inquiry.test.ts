import { describe, expect, it } from 'vitest';
import { profitYuanPerInquiry } from '@/model/funnel/profit-per-inquiry';

const period = {
  inquiryCount: 50,
  buyerCount: 10,
  salesYuanPerBuyer: 200,
  refundRatio: 0.1,
  marginRatio: 0.4,
};

describe('profitYuanPerInquiry()', () => {
  it('spreads the gross profit over all who asked', () => {
    expect(profitYuanPerInquiry(period)).toBeCloseTo(14.4, 12);
  });

  it('falls when more of the buyers send the goods back', () => {
    expect(profitYuanPerInquiry({ ...period, refundRatio: 0.3 })).toBeCloseTo(11.2, 12);
  });

  it('names the bad argument when nobody asked or more paid than asked', () => {
    expect(() => profitYuanPerInquiry({ ...period, inquiryCount: 0 })).toThrow(
      'inquiryCount must be above 0, got 0',
    );
    expect(() => profitYuanPerInquiry({ ...period, buyerCount: 51 })).toThrow(
      'buyerCount must be at most 50, got 51',
    );
  });
});

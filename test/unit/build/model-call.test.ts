import { describe, expect, it } from 'vitest';
import {
  caseById,
  caseValue,
  dataValue,
  modelValue,
  numberFor,
  resolved,
} from '@/build/model-call';

describe('modelValue()', () => {
  it('calls a model with case values and picks from its result', () => {
    const counts = 'case:appliance/funnel.passive_stages[*].count';
    expect(modelValue('funnel/stage-summary#funnelSummary', [counts], 'leakCounts.1')).toBe(5300);
  });
  it('names the module or function that does not exist', () => {
    expect(() => modelValue('funnel/nothing#x')).toThrow('no model module funnel/nothing');
    expect(() => modelValue('funnel/stage-summary#x')).toThrow('no function x');
  });
});

describe('caseValue() and dataValue()', () => {
  it('read the cases and the reduced real data', () => {
    expect(caseValue('appliance/funnel.consult.inquiries_count')).toBe(12000);
    expect(dataValue('sessions/all[0]')).toBe(12330);
  });
  it('name what is missing', () => {
    expect(() => caseById('no-shop')).toThrow('no case no-shop');
    expect(() => dataValue('no-data/x')).toThrow('no data no-data');
  });
});

describe('resolved()', () => {
  it('replaces references however deep and leaves other texts alone', () => {
    expect(resolved({ a: ['case:appliance/period.days_count', 'plain'], b: { c: 1 } })).toEqual({
      a: [30, 'plain'],
      b: { c: 1 },
    });
  });
});

describe('numberFor()', () => {
  it('refuses what is not a number, naming it', () => {
    expect(() => numberFor({ case: 'appliance/name' })).toThrow('not a number');
  });
});

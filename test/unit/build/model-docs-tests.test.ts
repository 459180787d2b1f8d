// Counting a function's tests. 测试计数。
import { describe, expect, it } from 'vitest';
import { countsIn, testCounts } from '@/build/model-docs-tests';

const text = `
describe('half()', () => {
  it('halves', () => { expect(half(2)).toBe(1); });
  it.each([[1], [2]])('halves %s', (n) => { expect(half(n)).toBe(n / 2); });
  it('is linear', () => { fc.assert(fc.property(fc.nat(), (n) => half(2 * n) === n)); });
  describe('at the edge', () => {
    it('is zero', () => { expect(half(0)).toBe(0); });
  });
});
describe('a teaching example', () => {
  it('adds up', () => {});
});
describe.each([1])('double()', () => { it('doubles', () => {}); });
`;

describe('countsIn()', () => {
  it('counts the tests under the name of a function, and those of a property', () => {
    const counts = countsIn(text);
    expect(counts.get('half')).toEqual({ count: 3, propertyCount: 1 });
    expect(counts.get('double')).toEqual({ count: 1, propertyCount: 0 });
    expect(counts.size).toBe(2);
  });
});

describe('testCounts()', () => {
  it('finds the test file of a model', () => {
    const { count = 0, propertyCount = 0 } = testCounts('funnel/step-value').get('stepValue') ?? {};
    expect(count).toBeGreaterThan(3);
    expect(propertyCount).toBeGreaterThan(0);
  });

  it('is empty where there is none', () => {
    expect(testCounts('no/such-model').size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { explain } from '@/simulators/effort-split/explain';
import { at, shares, speaker } from './_at';

const context = { scenario: 'opening', seed: 1 };
const why = (changes: object) => explain(at(changes), at(), context);
const keys = (changes: object) => why(changes).map(({ key }) => key);

describe('explain()', () => {
  it('names the step that did most and that no point is worth moving', () => {
    expect(keys(shares(1, 7, 1, 1))).toEqual(['explain.more', 'explain.cause', 'explain.best']);
    expect(speaker('zh-hans').say(why(shares(1, 7, 1, 1)))).toContain(
      '影响最大的是“加购”：从 0 点到 7 点，转化率从 20.0% 到 30.9%',
    );
  });

  it('names the point in the wrong place at the start', () => {
    expect(keys({})).toEqual(['explain.same', 'explain.move']);
    expect(speaker('en').say(why({}))).toContain(
      'moved from “Opened the product page” to “Added to cart”',
    );
  });

  it('names the rate where the points stayed', () => {
    expect(keys({ k1: 0 })).toContain('explain.causeRate');
  });

  it('tells a loss, and points that are not spent', () => {
    expect(keys(shares(0, 0, 0, 1))[0]).toBe('explain.less');
    expect(keys(shares(0, 0, 0, 0)).at(-1)).toBe('explain.unspent');
  });
});

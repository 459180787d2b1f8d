import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InputSpec } from '@/simulators/_frame/declaration';
import { phrases } from '@/simulators/_frame/phrases';
import {
  boxText,
  dragged,
  exactText,
  keyed,
  onTrack,
  snapped,
  trackPercent,
} from '@/simulators/_frame/values';
import { sample } from './_sample';

const { priceYuan, shareRatio, visitorCount } = sample.inputs as Record<string, InputSpec> &
  Record<keyof typeof sample.inputs, InputSpec>;
const press = (input: InputSpec, value: number, key: string, isFast = false) =>
  keyed(input, value, key, isFast);

describe('snapped()', () => {
  it('keeps to the grain and the bounds', () => {
    expect(snapped(priceYuan, 99.8)).toBe(100);
    expect(snapped(priceYuan, 99.7)).toBe(99.5);
    expect(snapped(priceYuan, 1e9)).toBe(200);
    expect(snapped(priceYuan, -1)).toBe(10);
  });

  it('gives decimals without noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 10_000 }), (grains) => {
        const value = grains / 10_000;
        expect(snapped(shareRatio, value + 1e-12)).toBe(value);
      }),
    );
  });
});

describe('keyed()', () => {
  it('moves one step by an arrow and ten with shift', () => {
    expect(press(priceYuan, 100, 'ArrowRight')).toBe(105);
    expect(press(priceYuan, 100, 'ArrowDown')).toBe(95);
    expect(press(priceYuan, 100, 'ArrowUp', true)).toBe(150);
  });

  it('keeps an exact start in sight of its grain', () => {
    expect(press(shareRatio, 4900 / 10200, 'ArrowRight')).toBe(0.4904);
  });

  it('moves 5 % of the slider by a page key, by ratio on a log scale', () => {
    expect(press(priceYuan, 100, 'PageUp')).toBe(109.5);
    expect(press(visitorCount, 10_000, 'PageUp')).toBe(14_100);
    expect(press(visitorCount, 10_000, 'PageDown')).toBe(7100);
  });

  it('moves a page of one step at least', () => {
    expect(press({ ...priceYuan, step: 20, grain: 20 }, 30, 'PageUp')).toBe(50);
    expect(press(visitorCount, 100, 'PageUp')).toBe(200);
  });

  it('goes to the ends, and leaves other keys alone', () => {
    expect(press(priceYuan, 100, 'Home')).toBe(10);
    expect(press(priceYuan, 100, 'End')).toBe(200);
    expect(press(priceYuan, 100, 'a')).toBeNull();
  });
});

describe('dragged()', () => {
  it('stops at steps and at the start value', () => {
    expect(dragged(priceYuan, 103, 100)).toBe(105);
    expect(dragged(shareRatio, 0.481, 4900 / 10200)).toBe(4900 / 10200);
    expect(dragged(shareRatio, 0.487, 4900 / 10200)).toBe(0.49);
  });

  it('reads a log slider', () => {
    expect(dragged(visitorCount, Math.log(2040), 1000)).toBe(2000);
  });

  it('stays within the bounds wherever the thumb is', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (place) => {
        const value = dragged(priceYuan, place, 100);
        expect(value).toBeGreaterThanOrEqual(10);
        expect(value).toBeLessThanOrEqual(200);
      }),
    );
  });
});

describe('trackPercent()', () => {
  it('runs from 0 to 100 %, by ratio on a log scale', () => {
    expect(trackPercent(priceYuan, 10)).toBe('0.00%');
    expect(trackPercent(priceYuan, 200)).toBe('100.00%');
    expect(trackPercent(visitorCount, Math.sqrt(100 * 100_000))).toBe('50.00%');
    expect(onTrack(priceYuan, 70)).toBe(70);
  });
});

describe('boxText() and exactText()', () => {
  it('write percent as percent, with no needless zeros', () => {
    expect(boxText(shareRatio, 0.85, 'en')).toBe('85');
    expect(boxText(shareRatio, 4900 / 10200, 'en')).toBe('48.04');
    expect(boxText(visitorCount, 12_000, 'zh-Hans')).toBe('12,000');
  });

  it('add the unit', () => {
    const text = phrases({ 'unit.yuan': '{n} 元', 'unit.ratio': '{n}%' }, 'zh-Hans');
    expect(exactText(priceYuan, 99.5, text)).toBe('99.5 元');
    expect(exactText(shareRatio, 0.4804, text)).toBe('48.04%');
  });

  it('name a choice', () => {
    const mode = {
      unit: 'none',
      min: 0,
      max: 1,
      step: 1,
      start: 0,
      choices: ['off', 'on'],
    } as const;
    expect(exactText(mode, 1, phrases({ on: '开', off: '关' }, 'zh-Hans'))).toBe('开');
  });
});

import { describe, expect, it } from 'vitest';
import { debriefOf } from '@/simulators/_frame/debrief';
import { stateOf } from '@/simulators/_frame/state-code';
import { everySimulator } from './_every';
import { anySample } from './_sample';

const base = stateOf(anySample, { scenario: 'near' });
const after = (values: Record<string, number>) =>
  debriefOf(anySample, stateOf(anySample, { scenario: 'near', values }), base);

describe('debriefOf()', () => {
  it('puts each moved control back alone, the strongest first', () => {
    // 120 × 0.8 × 1000 = 96,000; the price back: 100 × 0.8 × 1000; the share back: 120 × 0.5 × 1000.
    const { parts, outcome, unit } = after({ priceYuan: 120, shareRatio: 0.8 });
    expect([outcome, unit]).toEqual(['revenue', 'yuan']);
    expect(parts.map(({ input, from, to }) => [input.key, from, to])).toEqual([
      ['shareRatio', 0.5, 0.8],
      ['priceYuan', 100, 120],
    ]);
    expect(parts[0]?.effect).toBeCloseTo(36_000, 6);
    expect(parts[1]?.effect).toBeCloseTo(16_000, 6);
  });

  it('says what a control cost', () => {
    expect(after({ priceYuan: 50 }).parts[0]?.effect).toBeCloseTo(-25_000, 6);
  });

  it('tries each control 5 % of its slider further, within its bounds', () => {
    const { next } = after({ priceYuan: 200, shareRatio: 1 });
    // Price and share are at their tops; only visitors are left to raise.
    expect(next?.input.key).toBe('visitorCount');
    expect(next?.effect).toBeGreaterThan(0);
    const top = after({ priceYuan: 200, shareRatio: 1, visitorCount: 100_000 });
    expect(top.next).toBeNull();
  });

  it('moves only what a challenge allows', () => {
    const state = stateOf(anySample, { scenario: 'near' });
    expect(debriefOf(anySample, state, base, ['priceYuan']).next?.input.key).toBe('priceYuan');
  });

  it('proposes only what the shop can move', () => {
    const spec = { ...anySample, levers: ['priceYuan'] };
    expect(debriefOf(spec, base, base).next?.input.key).toBe('priceYuan');
  });

  it.for(everySimulator)('has an outcome in every scenario of $id', (spec) => {
    for (const scenario of Object.keys(spec.scenarios)) {
      const start = stateOf(spec, { scenario });
      const { parts, outcome, next } = debriefOf(spec, start, start);
      expect(parts).toEqual([]);
      expect(outcome).not.toBe('');
      expect(next === null || Number.isFinite(next.effect)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { seenCode } from '@/build/seen-code';
import { stateFrom } from '@/simulators/_frame/state-code';
import spec from '@/simulators/sales-funnel/spec';

const simulator = 'sales-funnel';

describe('seenCode()', () => {
  it('opens the simulator with the numbers of the question', () => {
    const values = { entrantCount: 7500, step1Ratio: 0.87, step4Ratio: 1 };
    const code = seenCode(spec, { simulator, scenario: 'passive', values });
    const { state, trouble } = stateFrom(spec, code);
    expect(trouble).toBeNull();
    expect(state).toMatchObject({ scenario: 'passive', values });
  });

  it('opens a challenge in its own scenario', () => {
    const code = seenCode(spec, { simulator, challenge: 'twentyPoints', values: {} });
    expect(stateFrom(spec, code).state.scenario).toBe('passive');
  });

  it('needs no code where only the simulator is named', () => {
    expect(seenCode(spec, { simulator, values: {} })).toBe('');
  });

  it.each([
    [{ scenario: 'passive', values: { steps: 2 } }, 'sales-funnel has no input steps'],
    [
      { scenario: 'passive', values: { step1Ratio: 1.2 } },
      'sales-funnel.step1Ratio cannot be 1.2, only 1',
    ],
    [{ challenge: 'none', values: {} }, 'sales-funnel has no challenge none'],
    [{ scenario: 'none', values: {} }, 'no scenario named none'],
  ])('refuses %j', (seen, message) => {
    expect(() => seenCode(spec, { simulator, ...seen })).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { slowRuns } from '@/simulators/_frame/slow-runs';
import { stateOf } from '@/simulators/_frame/state-code';
import { anySample } from './_sample';

describe('slowRuns()', () => {
  const state = stateOf(anySample, { scenario: 'near' });
  const stage = { show: () => {}, busy: () => {}, fail: () => {} };

  it('has nothing to do for a fast model', () => {
    expect(slowRuns(anySample, stage)).toBeUndefined();
  });

  it('shows the state together with what came of it', async () => {
    const shown: unknown[] = [];
    const slow = { ...anySample, runLater: async () => 'result' };
    await slowRuns(slow, { ...stage, show: (ran) => shown.push(ran) })?.(state);
    expect(shown).toEqual([{ state, result: 'result' }]);
  });
});

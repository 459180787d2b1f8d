// Stages follow one another without a gap. 各步进度首尾相接。
import { describe, expect, it } from 'vitest';
import { tell } from '@/model/_watch';
import { CHAIN_STAGES, stageWatch } from '@/model/retail/chain-stages';

describe('stageWatch()', () => {
  it('goes from 0 to 1 through all stages, each where the last one ended', () => {
    const told: [number, string][] = [];
    const watch = {
      onProgress: (doneRatio: number, stage: string) => told.push([doneRatio, stage]),
    };
    for (const stage of CHAIN_STAGES) tell(stageWatch(watch, stage), 1);
    const ratios = told.map(([ratio]) => ratio);
    expect(ratios[0]).toBe(0);
    expect(ratios.at(-1)).toBe(1);
    for (let i = 2; i < ratios.length; i += 2) expect(ratios[i]).toBe(ratios[i - 1]);
    for (let i = 1; i < ratios.length; i += 2)
      expect(ratios[i]).toBeGreaterThan(ratios[i - 1] ?? 1);
    expect(told.map(([, stage]) => stage)).toEqual(CHAIN_STAGES.flatMap((stage) => [stage, stage]));
  });

  it('stops before the stage, and is silent when nobody follows', () => {
    const signal = AbortSignal.abort(new Error('enough'));
    expect(() => stageWatch({ signal }, 'score')).toThrow('enough');
    expect(() => stageWatch(undefined, 'score')).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { explain } from '@/simulators/reach-recall/explain';
import spec from '@/simulators/reach-recall/spec';
import { phrasesOf } from '../_frame/_every';
import { at, BURST, DRIP } from './_at';

const text = phrasesOf(spec as unknown as AnySimulator, 'zh-hans');
const why = (scenario: string, changes: object, isPinned = false) =>
  explain(at(scenario, changes), at(scenario), { scenario, seed: 1, isPinned });
const keys = (scenario: string, changes: object) => why(scenario, changes).map(({ key }) => key);

describe('explain()', () => {
  it('says what a burst wins on the day and loses on others', () => {
    expect(keys('preheat', { schedule: BURST })).toEqual([
      'explain.more',
      'explain.atCost',
      'explain.cap',
    ]);
    expect(keys('brand', { schedule: DRIP }).slice(0, 2)).toEqual([
      'explain.more',
      'explain.atCost',
    ]);
  });

  it('names the schedule while the exposures lie far from the day', () => {
    const [same, next] = why('preheat', {});
    expect(same?.key).toBe('explain.same');
    expect(next?.values?.['schedule']).toEqual({ word: 'choices.schedule.burst' });
  });

  it('names money once schedule and cap are as good as they get', () => {
    expect(keys('preheat', { schedule: BURST, cap: 5 }).at(-1)).toBe('explain.budget');
  });

  it('names the audience of a small shop, too wide or too narrow', () => {
    expect(keys('small', {}).at(-1)).toBe('explain.narrower');
    expect(keys('small', { audienceCount: 12_000, cap: 3 }).at(-1)).toBe('explain.wider');
  });

  it('says that too few exposures show nothing', () => {
    const few = { budgetYuan: 1000, audienceCount: 10_000_000 };
    expect(keys('preheat', few).at(-1)).toBe('explain.tiny');
  });

  it('proposes no cap where none can be set', () => {
    expect(keys('thirteen', {}).at(-1)).not.toBe('explain.cap');
  });

  it('names A where a run was kept', () => {
    const [first] = why('preheat', { schedule: BURST }, true);
    expect(first?.values?.['base']).toEqual({ word: 'sim.runA' });
    expect(text.say(why('preheat', { schedule: BURST }))).toMatch(
      /^促销当天还记得的人：25\.3%，比起点多/,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { shownGroups } from '@/simulators/_frame/shown-inputs';
import { anySample } from './_sample';

const keys = (scenario: string, uses?: string[]) =>
  shownGroups(anySample, scenario, uses).map(({ name, isMore, inputs }) => [
    name,
    isMore,
    inputs.map(({ key }) => key),
  ]);

describe('shownGroups()', () => {
  it('lists groups in order, those under "more" last', () => {
    expect(keys('near')).toEqual([
      ['main', false, ['priceYuan', 'shareRatio']],
      ['rest', true, ['visitorCount']],
    ]);
  });

  it('leaves out inputs a scenario or a challenge has no use for', () => {
    expect(keys('far')).toEqual([['main', false, ['shareRatio']]]);
    expect(keys('near', ['visitorCount'])).toEqual([['rest', true, ['visitorCount']]]);
  });

  it('leaves out what a scenario fixes, though links carry it', () => {
    const fixed = { ...anySample.scenarios, near: { fixes: ['priceYuan'] } };
    const shown = shownGroups({ ...anySample, scenarios: fixed }, 'near');
    expect(shown.flatMap(({ inputs }) => inputs.map(({ key }) => key))).toEqual([
      'shareRatio',
      'visitorCount',
    ]);
  });

  it('gives choices by their word keys', () => {
    const mode = {
      unit: 'none',
      min: 0,
      max: 1,
      step: 1,
      start: 0,
      choices: ['off', 'on'],
    } as const;
    const spec = { ...anySample, inputs: { mode }, groups: { main: ['mode'] } };
    const [group] = shownGroups({ ...spec, start: () => ({ mode: 1 }) }, 'near');
    expect(group?.inputs[0]).toMatchObject({
      start: 1,
      input: { choices: ['choices.mode.off', 'choices.mode.on'] },
    });
  });

  it('takes label, unit and start from the scenario', () => {
    const [group] = shownGroups(anySample, 'far');
    expect(group?.inputs[0]).toMatchObject({ labelKey: 'inputs.farShare', start: 1 / 3 });
  });
});

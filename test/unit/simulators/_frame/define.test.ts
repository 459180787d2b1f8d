import { describe, expect, it } from 'vitest';
import { defineSimulator, usedInputs } from '@/simulators/_frame/define';
import { anySample, sample } from './_sample';

const changed = (changes: object) => () => defineSimulator({ ...sample, ...changes });
const price = sample.inputs.priceYuan;

describe('defineSimulator()', () => {
  it('takes the first scenario for the first', () => {
    expect(sample.firstScenario).toBe('near');
  });

  it('fills a scenario with the starts of the inputs', () => {
    expect(sample.start('far')).toEqual({ priceYuan: 100, shareRatio: 1 / 3, visitorCount: 1000 });
    expect(sample.start('near', { priceYuan: 90 }).priceYuan).toBe(90);
  });

  it('names a scenario that does not exist', () => {
    expect(() => sample.start('nowhere')).toThrow('sample: no scenario named nowhere');
    expect(changed({ scenarios: {} })).toThrow('no scenario named');
    expect(changed({ scenarios: { near: { against: 'gone' } } })).toThrow('no scenario named gone');
  });

  it.each([
    ['bounds the wrong way round', { ...price, min: 300 }, 'priceYuan: min < max'],
    ['a grain above the step', { ...price, grain: 10 }, 'priceYuan: min < max and 0 < grain'],
    ['a log scale from 0', { ...price, min: 0, scale: 'log' }, 'a log scale needs min above 0'],
    ['choices that leave a gap', { ...price, choices: ['low', 'high'] }, 'runs from 0 to 1 by 1'],
    ['a start outside', { ...price, start: 201 }, 'sample.near: priceYuan 201 outside 10..200'],
  ])('refuses %s', (_, priceYuan, message) => {
    expect(changed({ inputs: { ...sample.inputs, priceYuan } })).toThrow(message);
  });

  it('refuses an input in no group, and one in two', () => {
    expect(changed({ groups: { main: ['priceYuan', 'shareRatio'] } })).toThrow(
      'visitorCount: must stand in one group',
    );
    const twice = { ...sample.groups, again: ['priceYuan'] };
    expect(changed({ groups: twice })).toThrow('priceYuan: must stand in one group');
  });

  it('refuses a scenario that sets what is no input, or a name that no link can carry', () => {
    expect(changed({ scenarios: { near: { values: { colour: 1 } } } })).toThrow(
      'sample.near: no input named colour',
    );
    expect(changed({ scenarios: { a_b: {} } })).toThrow('sample: scenario name a_b');
  });
});

describe('usedInputs()', () => {
  it('lists all inputs, or those a scenario has', () => {
    expect(usedInputs(anySample, 'near')).toEqual(['priceYuan', 'shareRatio', 'visitorCount']);
    expect(usedInputs(anySample, 'far')).toEqual(['shareRatio']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  baseName,
  chanceCaption,
  curveCaption,
  ganttCaption,
  loadCaption,
  speech,
  taskName,
} from '@/simulators/team-plan/sentences';
import { at, CHEAPEST } from './_plans';

const keys = (sentences: readonly { key: string }[]) => sentences.map(({ key }) => key);

describe('names', () => {
  it('count the textbook in weeks and dollars, the shop in days and yuan', () => {
    expect(speech({ scenario: 'textbook' }).time(44)).toEqual({ value: 44, unit: 'weeks' });
    expect(speech({ scenario: 'rush' }).money(5)).toEqual({ value: 5, unit: 'yuan' });
  });

  it('of tasks are the labels of their controls, where they have one', () => {
    expect(taskName('rush', 'C')).toEqual({ word: 'inputs.savedCDays' });
    expect(taskName('rush', 'P')).toEqual({ word: 'tasks.P' });
    expect(taskName('textbook', 'C')).toEqual({ word: 'textbook.C' });
  });

  it('tell the start from a run kept as A', () => {
    expect(baseName({ scenario: 'rush', seed: 1 })).toEqual({ word: 'base.start' });
    expect(baseName({ scenario: 'rush', seed: 1, isPinned: true })).toEqual({ word: 'sim.runA' });
  });
});

describe('captions', () => {
  it('name one, two or the first of many critical paths by their letters', () => {
    const [, one] = ganttCaption(at('rush'));
    expect(one).toMatchObject({
      key: 'captions.paths.one',
      values: { first: { word: 'A–B–C–F–I–K–N–P' } },
    });
    expect(keys(ganttCaption(at('rush', CHEAPEST)))[1]).toBe('captions.paths.two');
    const bought = at('textbook', { savedFDays: 2, savedJDays: 2 });
    expect(keys(ganttCaption(bought))[1]).toBe('captions.paths.many');
  });

  it('say when the next day is dearer than the last, and when there is none', () => {
    expect(keys(curveCaption(at('rush')))).toEqual(['captions.least', 'captions.jump']);
    expect(keys(curveCaption(at('textbook')))).toEqual(['captions.leastFree', 'captions.next']);
    expect(keys(curveCaption(at('rush', CHEAPEST)))[0]).toBe('captions.leastSpent');
    const all = { savedADays: 1, savedBDays: 2, savedCDays: 3, savedDDays: 2, savedFDays: 2 };
    const more = { savedIDays: 2, savedJDays: 2, savedKDays: 1, savedNDays: 3, savedGDays: 3 };
    expect(keys(curveCaption(at('rush', { ...all, ...more })))[1]).toBe('captions.shortest');
  });

  it('set what is done twice apart, which another way to share the work would save', () => {
    const drafts = at('team', { draftTest: 1, approver: 2 });
    expect(keys(curveCaption(drafts)).slice(0, 2)).toEqual([
      'captions.leastSpent',
      'captions.rework',
    ]);
  });

  it('blame other paths only where they make a difference', () => {
    expect(keys(chanceCaption(at('rush', CHEAPEST)))).toEqual([
      'captions.chance',
      'captions.merge',
    ]);
    expect(keys(chanceCaption(at('rush', { spreadRatio: 0 })))).toEqual(['captions.chance']);
  });

  it('name the fullest role and a task with two who answer', () => {
    const [fullest, , single] = loadCaption(at('team'));
    expect(fullest?.values).toMatchObject({ role: { word: 'roles.content' } });
    expect(single).toEqual({
      key: 'captions.notSingle',
      values: { task: { word: 'inputs.savedFDays' } },
    });
    expect(keys(loadCaption(at('rush')))[2]).toBe('captions.single');
    expect(keys(loadCaption(at('textbook')))).toEqual(['captions.noRoles']);
  });
});

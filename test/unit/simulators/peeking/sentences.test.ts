import { describe, expect, it } from 'vitest';
import {
  baseName,
  days,
  errorCaption,
  pathsCaption,
  sizeCaption,
} from '@/simulators/peeking/sentences';
import { at, speaker } from './_at';

const keys = (sentences: { key: string }[]) => sentences.map(({ key }) => key);

describe('pathsCaption()', () => {
  it('tells false alarms from a difference that is there', () => {
    expect(keys(pathsCaption(at()))).toEqual(['captions.pathsSame', 'captions.belief']);
    expect(keys(pathsCaption(at({}, 'real')))).toEqual(['captions.pathsBetter', 'captions.early']);
  });

  it('says when nothing was found', () => {
    const tests = [{ zs: [0], alarmLook: null }];
    expect(keys(pathsCaption({ ...at(), tests }))[1]).toBe('captions.noWinner');
    expect(keys(pathsCaption({ ...at({}, 'real'), tests }))[1]).toBe('captions.noneSeen');
  });
});

describe('errorCaption()', () => {
  it('does not say the ends twice', () => {
    expect(keys(errorCaption(at()))[0]).toBe('captions.errorEnds');
    expect(keys(errorCaption(at({ looks: 1 })))[0]).toBe('captions.errorEnds');
    expect(keys(errorCaption(at({ looks: 5 })))[0]).toBe('captions.error');
  });

  it('names the published figures at the 5 % level alone', () => {
    expect(keys(errorCaption(at()))).toContain('captions.published');
    expect(keys(errorCaption(at({ alphaRatio: 0.04 })))).not.toContain('captions.published');
    expect(speaker('zh-hans').say(errorCaption(at({ looks: 5 })))).toContain(
      '看 1 次误报 5.0%，看 5 次 14.2%，看 20 次 24.8%',
    );
    expect(speaker('en').say(errorCaption(at({ looks: 5 })))).toContain('only p < 0.0158');
  });
});

describe('sizeCaption()', () => {
  it('prices honest looks, of which one costs nothing', () => {
    expect(keys(sizeCaption(at()))[1]).toBe('captions.price');
    expect(speaker('en').say(sizeCaption(at({ looks: 1 })))).toContain('0% more people');
  });
});

describe('days() and baseName()', () => {
  it('give a digit to few days and name A', () => {
    expect(days(9.26).digits).toBe(1);
    expect(days(69.6).digits).toBe(0);
    expect(baseName({ scenario: 'daily', seed: 1, isPinned: true })).toEqual({ word: 'sim.runA' });
  });
});

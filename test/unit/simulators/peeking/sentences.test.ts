import { describe, expect, it } from 'vitest';
import {
  baseName,
  days,
  errorCaption,
  falseAlarms,
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

describe('falseAlarms()', () => {
  it('never writes as 5.0 % what is above 5 %', () => {
    expect(falseAlarms(0.0504).digits).toBe(2);
    expect(falseAlarms(0.248).digits).toBe(1);
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

describe('one look', () => {
  it('is not said to be peeking', () => {
    const now = at({ looks: 1 });
    expect(keys(pathsCaption(now))[1]).toBe('captions.beliefOnce');
    expect(keys(errorCaption(now))).not.toContain('captions.safe');
  });
});

describe('sizeCaption()', () => {
  it('prices honest looks, of which one costs nothing', () => {
    expect(keys(sizeCaption(at()))[1]).toBe('captions.price');
    expect(speaker('en').say(sizeCaption(at({ looks: 1 })))).toContain(
      'no extra people; days needed: 20',
    );
  });
});

describe('days() and baseName()', () => {
  it('count the day a test ends on and name A', () => {
    expect(days(9.26).value).toBe(10);
    expect(days(28).value).toBe(28);
    expect(baseName({ scenario: 'daily', seed: 1, isPinned: true })).toEqual({ word: 'sim.runA' });
  });
});

import { describe, expect, it } from 'vitest';
import {
  baseName,
  calledCount,
  customerCount,
  ladderCaption,
  mapCaption,
  offersCaption,
  profileCaption,
} from '@/simulators/segment-studio/sentences';
import { at, context, text } from './_studio';

const keys = (sentences: { key: string }[]) => sentences.map(({ key }) => key);

describe('captions', () => {
  it('call a neat split neat and a blurred one blurred', () => {
    expect(keys(mapCaption(at('neat')))).toContain('captions.sharp');
    expect(keys(mapCaption(at('alike')))).toContain('captions.blurred');
    expect(keys(mapCaption(at('apparel')))).toEqual(['captions.map', 'captions.drawnCase']);
    expect(keys(mapCaption(at('real', { recency: 0, frequency: 0, monetary: 0 })))[0]).toBe(
      'captions.whole',
    );
  });

  it('give a rule for each segment, with the days and orders it means', () => {
    const said = text.say(profileCaption(at('apparel')));
    expect(said.match(/Segment \d:/g)).toHaveLength(8);
    expect(said).toContain(
      'ordered within 90 days, 3 orders or more, spent ¥500 or more, which fits it exactly.',
    );
    expect(text.say(profileCaption(at('real')))).toContain('are in this segment; they make up');
    expect(keys(profileCaption(at('real', { recency: 0, frequency: 0, monetary: 0 })))).toEqual([
      'rules.none',
    ]);
  });

  it('say who is called, and what a loss is', () => {
    const loss = at('byHand');
    expect(calledCount(loss)).toBe(customerCount(loss));
    expect(keys(offersCaption(loss, loss, context('byHand')))).toEqual([
      'captions.calledAll',
      'captions.loses',
      'captions.uniform',
      'captions.worth',
      'captions.byHand',
    ]);
    const quiet = at('real', { setUpYuan: 40_000, contactYuan: 100 });
    expect(keys(offersCaption(quiet, quiet, context('real')))).toEqual([
      'captions.nobody',
      'captions.noUniform',
      'captions.worth',
    ]);
  });

  it('say what the third and the sixth segment add, and of the case what all rulers cost', () => {
    expect(keys(ladderCaption(at('real')))).toEqual([
      'captions.ladder',
      'captions.ladderSteps',
      'captions.ladderNeat',
    ]);
    expect(keys(ladderCaption(at('apparel')))).toEqual([
      'captions.ladderCase',
      'captions.ladderAll',
    ]);
    expect(keys(ladderCaption(at('neat', { setUpYuan: 40_000 })))[0]).toBe('captions.ladderNone');
  });
});

describe('baseName()', () => {
  it('names the start, or A', () => {
    expect(baseName(context('real'))).toEqual({ word: 'base.start' });
    expect(baseName({ ...context('real'), isPinned: true })).toEqual({ word: 'sim.runA' });
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import ReachRecall from '@/simulators/reach-recall/ReachRecall.svelte';
import spec from '@/simulators/reach-recall/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/reach-recall', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/reach-recall',
  figureId: 'figure-1',
  labHref: '/en/lab/reach-recall/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(ReachRecall, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<ReachRecall> before scripts run', () => {
  it('draws the start with its sentences and tables', () => {
    const html = htmlOf();
    expect(html).toContain('60.3%');
    expect(html.match(/<table/g)).toHaveLength(4);
    expect(html.match(/<polyline/g)).toHaveLength(3);
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf()).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'burst' }));
    expect(html).not.toContain('<table');
    expect(html).not.toContain('25.3');
    expect(html).toContain('What share remembers then?');
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ challenge: 'promoDay' }).matchAll(/\sid="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import SegmentStudio from '@/simulators/segment-studio/SegmentStudio.svelte';
import spec from '@/simulators/segment-studio/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/segment-studio', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/segment-studio',
  figureId: 'figure-1',
  labHref: '/en/lab/segment-studio/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(SegmentStudio, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<SegmentStudio> before scripts run', () => {
  it('draws the start with its sentences and tables, few shapes for many customers', () => {
    const html = htmlOf();
    expect(html).toContain('4,338 people in 2 segments');
    expect(html.match(/<table/g)).toHaveLength(4);
    expect(html.match(/<path/g)?.length).toBeLessThan(20);
  });

  it('names source and licence of the data', () => {
    expect(htmlOf()).toContain('CC BY 4.0');
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf()).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'count' }));
    expect(html).not.toContain('<table');
    expect(html).toContain('How many segments earn most?');
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ challenge: 'fewSegments' }).matchAll(/\sid="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

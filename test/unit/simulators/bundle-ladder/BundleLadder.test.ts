import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import BundleLadder from '@/simulators/bundle-ladder/BundleLadder.svelte';
import spec from '@/simulators/bundle-ladder/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/bundle-ladder', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/bundle-ladder',
  figureId: 'figure-1',
  labHref: '/en/lab/bundle-ladder/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(BundleLadder, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<BundleLadder> before scripts run', () => {
  it('draws the start with its sentences, tables and curves', () => {
    const html = htmlOf();
    expect(html).toContain('Of 2,000 people');
    expect(html.match(/<table/g)).toHaveLength(4);
    expect(html.match(/<polyline/g)).toHaveLength(4);
    expect(html).not.toMatch(/\sstyle=/);
  });

  it('shows the prices that the way to sell goes by, and no others', () => {
    const controls = (scenario: string) => htmlOf({ scenario }).match(/type="range"/g)?.length;
    // All four and two of the market; one of four and two.
    expect(controls('apparel')).toBe(6);
    expect(controls('giftSet')).toBe(3);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'discount' }));
    expect(html).not.toContain('<table');
    expect(html).toContain('What share of the full-price profit');
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ challenge: 'rescue' }).matchAll(/\sid="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

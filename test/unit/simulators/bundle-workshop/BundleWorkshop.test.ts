import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import BundleWorkshop from '@/simulators/bundle-workshop/BundleWorkshop.svelte';
import spec from '@/simulators/bundle-workshop/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/bundle-workshop', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/bundle-workshop',
  figureId: 'figure-1',
  labHref: '/en/lab/bundle-workshop/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(BundleWorkshop, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<BundleWorkshop> before scripts run', () => {
  it('draws the start with its sentences and tables, few shapes for many buyers', () => {
    const html = htmlOf();
    expect(html).toContain('Of 2,000 people');
    expect(html.match(/<table/g)).toHaveLength(4);
    expect(html.match(/<path/g)?.length).toBeLessThan(20);
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf()).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'opposite' }));
    expect(html).not.toContain('<table');
    expect(html).not.toContain('132');
    expect(html).toContain('what share of selling apart');
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ challenge: 'rescue' }).matchAll(/\sid="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import Peeking from '@/simulators/peeking/Peeking.svelte';
import spec from '@/simulators/peeking/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/peeking', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/peeking',
  figureId: 'figure-1',
  labHref: '/en/lab/peeking/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(Peeking, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<Peeking> before scripts run', () => {
  it('draws the start with its sentences and tables', () => {
    const html = htmlOf();
    expect(html).toContain('100 simulated tests, looks planned for each: 20');
    expect(html.match(/<table/g)).toHaveLength(3);
  });

  it('shows no result of a question that is open', () => {
    const html = htmlOf({ predict: 'looks20' });
    expect(seen(html)).not.toContain('<table');
    expect(seen(html)).not.toContain('24.8%');
    expect(html).not.toMatch(/\sstyle=/);
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import ChannelMix from '@/simulators/channel-mix/ChannelMix.svelte';
import spec from '@/simulators/channel-mix/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/channel-mix', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/channel-mix',
  figureId: 'figure-1',
  labHref: '/en/lab/channel-mix/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(ChannelMix, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<ChannelMix> before scripts run', () => {
  it('draws the start with its sentences and tables', () => {
    const html = htmlOf();
    expect(html).toContain('fell from 2.61% to 2.21%');
    expect(html.match(/<table/g)).toHaveLength(3);
  });

  it('shows no result of a question that is open', () => {
    const html = htmlOf({ predict: 'bothUp' });
    expect(seen(html)).not.toContain('<table');
    expect(seen(html)).not.toContain('2.21%');
    expect(html).not.toMatch(/\sstyle=/);
  });
});

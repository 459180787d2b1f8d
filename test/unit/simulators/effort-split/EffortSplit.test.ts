import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import EffortSplit from '@/simulators/effort-split/EffortSplit.svelte';
import spec from '@/simulators/effort-split/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/effort-split', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/effort-split',
  figureId: 'figure-1',
  labHref: '/en/lab/effort-split/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(EffortSplit, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<EffortSplit> before scripts run', () => {
  it('draws the start with its sentences and tables', () => {
    const html = htmlOf();
    expect(html).toContain('The 10 points go 10, 0, 0, 0');
    expect(html.match(/<table/g)).toHaveLength(3);
  });

  it('shows no result of a question that is open', () => {
    const html = htmlOf({ predict: 'leak' });
    expect(seen(html)).not.toContain('<table');
    expect(seen(html)).not.toContain('78.4%');
    expect(html).not.toMatch(/\sstyle=/);
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import SalesFunnel from '@/simulators/sales-funnel/SalesFunnel.svelte';
import spec from '@/simulators/sales-funnel/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/sales-funnel', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/sales-funnel',
  figureId: 'figure-1',
  labHref: '/en/lab/sales-funnel/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(SalesFunnel, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<SalesFunnel> before scripts run', () => {
  it('draws the start with its sentence and table', () => {
    const html = htmlOf();
    expect(html).toContain('12,000 people opened an enquiry and 2,520 people paid');
    expect(html.match(/<table/g)).toHaveLength(2);
    expect(html).toContain('<fieldset disabled');
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf()).not.toMatch(/\sstyle=/);
    expect(htmlOf({ predict: 'askNeed' })).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open, but to readers without scripts', () => {
    const html = htmlOf({ predict: 'askNeed' });
    expect(html).toMatch(/<noscript>[^]*<table/);
    expect(seen(html)).not.toContain('<table');
    expect(seen(html)).not.toContain('4,189');
    expect(seen(html)).toContain('how many will pay?');
  });

  it('draws only picture, sentence and table as a figure', () => {
    const html = htmlOf({ scenario: 'guided', view: 'figure' });
    expect(html.match(/<figure/g)).toHaveLength(1);
    expect(html).not.toMatch(/<input|<select|<fieldset/);
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ challenge: 'twentyPoints' }).matchAll(/\sid="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stops the build at a question or a challenge that does not exist', () => {
    expect(() => htmlOf({ predict: 'gone' })).toThrow('sales-funnel: no question named gone');
    expect(() => htmlOf({ challenge: 'gone' })).toThrow('sales-funnel: no challenge named gone');
    expect(() => htmlOf({ scenario: 'gone' })).toThrow('sales-funnel: no scenario named gone');
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import BudgetDesk from '@/simulators/budget-desk/BudgetDesk.svelte';
import spec from '@/simulators/budget-desk/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/budget-desk', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/budget-desk',
  figureId: 'figure-1',
  labHref: '/en/lab/budget-desk/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(BudgetDesk, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<BudgetDesk> before scripts run', () => {
  it('draws bars, curves and heads of a whole campaign, and days where there are days', () => {
    expect(htmlOf().match(/<figure/g)).toHaveLength(3);
    expect(htmlOf({ scenario: 'wheatlight' }).match(/<figure/g)).toHaveLength(4);
    expect(htmlOf({ scenario: 'shock' }).match(/<figure/g)).toHaveLength(5);
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf({ scenario: 'shock' })).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'move' }));
    expect(html).not.toContain('4,925,784');
    expect(html).not.toContain('<table');
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ scenario: 'shock' }).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import RoleKpiTable from '@/simulators/role-kpi-table/RoleKpiTable.svelte';
import spec from '@/simulators/role-kpi-table/spec';
import { wordsOf } from '../_frame/_every';

keepData('en/role-kpi-table', wordsOf(spec as unknown as AnySimulator, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/role-kpi-table',
  figureId: 'figure-1',
  labHref: '/en/lab/role-kpi-table/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(RoleKpiTable, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<RoleKpiTable> before scripts run', () => {
  it('draws four pictures with their tables, and a link for each seat', () => {
    const html = htmlOf();
    expect(html.match(/<table/g)).toHaveLength(4);
    expect(html.match(/href="\/en\/lab\/role-kpi-table\/\?s=1_seat/g)).toHaveLength(6);
    expect(html).toContain('profit is ¥11,371');
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf({ scenario: 'selfish' })).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'allSelfish' }));
    expect(html).not.toContain('<table');
    expect(html).not.toContain('227,548');
  });

  it('offers no seat at the table of another shop', () => {
    expect(htmlOf({ scenario: 'apparel' })).not.toContain('?s=1_seat');
  });
});

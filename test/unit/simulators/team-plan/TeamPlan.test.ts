import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { keepData } from '@/i18n/page-data';
import type { AnySimulator } from '@/simulators/_frame/define';
import type { SimProps } from '@/simulators/_frame/sim-props';
import spec from '@/simulators/team-plan/spec';
import TeamPlan from '@/simulators/team-plan/TeamPlan.svelte';
import { wordsOf } from '../_frame/_every';
import { at } from './_plans';

const any = spec as unknown as AnySimulator;
keepData('en/team-plan', wordsOf(any, 'en'));

const props: SimProps = {
  tag: 'en',
  wordsId: 'en/team-plan',
  figureId: 'figure-1',
  labHref: '/en/lab/team-plan/',
};
const htmlOf = (more: Partial<SimProps> = {}) =>
  render(TeamPlan, { props: { ...props, ...more } }).body;
const seen = (html: string) => html.replace(/<noscript>[^]*?<\/noscript>/g, '');

describe('<TeamPlan> before scripts run', () => {
  it('draws the start with its sentences and tables', () => {
    const html = htmlOf();
    expect(html).toContain('A–B–C–F–I–K–N–P');
    expect(html.match(/<table/g)).toHaveLength(4);
    expect(htmlOf({ scenario: 'textbook' }).match(/<table/g)).toHaveLength(3);
  });

  it('needs no inline style, which the page forbids', () => {
    expect(htmlOf()).not.toMatch(/\sstyle=/);
  });

  it('shows no result of a question that is open', () => {
    const html = seen(htmlOf({ predict: 'longest' }));
    expect(html).not.toContain('<table');
    expect(html).not.toContain('48');
    expect(html).toContain('How many days earlier');
  });

  it('gives every id once', () => {
    const ids = [...htmlOf({ challenge: 'fair' }).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('its task', () => {
  it('gives the numbers of the first question, and not its answer', () => {
    const { lengthDays, normalDays, deadlineDays } = at('rush');
    for (const language of ['zh-hans', 'en'] as const) {
      const task = wordsOf(any, language)['task'] ?? '';
      for (const days of [normalDays, deadlineDays]) expect(task).toContain(String(days));
      expect(task).not.toContain(String(lengthDays));
    }
  });
});

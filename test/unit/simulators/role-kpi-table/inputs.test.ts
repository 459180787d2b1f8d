// Seats show one lever, carry all, and say what the syllabus says of the role. 席位：一个杠杆，带着全部取值。
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AnySimulator } from '@/simulators/_frame/define';
import { shownGroups } from '@/simulators/_frame/shown-inputs';
import { stateCode, stateFrom } from '@/simulators/_frame/state-code';
import { inputs, roles, scenarios, seatOf, seats } from '@/simulators/role-kpi-table/inputs';
import spec from '@/simulators/role-kpi-table/spec';
import { wordsOf } from '../_frame/_every';

const any = spec as unknown as AnySimulator;

interface Part {
  kind: string;
  items: { zh: string }[];
}
const { courses } = JSON.parse(readFileSync('content/syllabus.json', 'utf8')) as {
  courses: { modules: { id: string; points: { zh: string; children: Part[] }[] }[] }[];
};
const points =
  courses.flatMap(({ modules }) => modules).find(({ id }) => id === 'promo-03')?.points ?? [];

describe('seats', () => {
  it.each(roles)('show only the lever of %s', (role) => {
    const shown = shownGroups(any, seats[role].scenario);
    expect(shown.map(({ name }) => name)).toEqual([seats[role].group]);
    expect(shown.flatMap((group) => group.inputs.map(({ key }) => key))).toEqual([role]);
    expect(seatOf(seats[role].scenario)).toBe(role);
  });

  it('carry the values of all six from seat to seat', () => {
    const values = spec.start('opening', { discountRatio: 0.05, agentCount: 20, teamRatio: 0.4 });
    for (const role of roles) {
      const state = { scenario: seats[role].scenario, values, seed: 1 };
      expect(stateFrom(any, stateCode(any, state))).toEqual({ state, trouble: null });
    }
  });

  it('say the duties and the assessment of the syllabus, word for word', () => {
    const words = wordsOf(any, 'zh-hans');
    points.forEach(({ children }, place) => {
      const about = words[`scenarios.${seats[roles[place] ?? 'dataEffort'].scenario}.about`] ?? '';
      const said = children
        .filter(({ kind }) => kind === 'duty' || kind === 'assessment')
        .flatMap(({ items }) => items.map(({ zh }) => zh));
      // The first word of a list stands for all: 撰写优质的产品描述、促销文案.
      const pieces = said.map((item) => item.replace(/^(撰写|客户服务|数据分析的)/, ''));
      for (const piece of pieces) expect(about).toContain(piece);
    });
    expect(points).toHaveLength(6);
  });
});

describe('scenarios', () => {
  it('start on values that the controls can hold', () => {
    for (const scenario of Object.keys(scenarios))
      for (const [key, input] of Object.entries(inputs)) {
        const value = spec.start(scenario)[key as keyof typeof inputs];
        expect(value).toBeGreaterThanOrEqual(input.min);
        expect(value).toBeLessThanOrEqual(input.max);
      }
  });
});

// A small simulator for tests of the frame. 测试框架用的小模拟器。
import { type AnySimulator, defineSimulator } from '@/simulators/_frame/define';

/** Two inputs, three scenarios: `far` uses one input, `plus` is compared with `near`. 小模拟器。 */
export const sample = defineSimulator({
  id: 'sample',
  version: 3,
  inputs: {
    priceYuan: { unit: 'yuan', min: 10, max: 200, step: 5, grain: 0.5, start: 100 },
    shareRatio: { unit: 'ratio', min: 0.01, max: 1, step: 0.01, grain: 0.0001, start: 0.5 },
    visitorCount: {
      unit: 'people',
      min: 100,
      max: 100_000,
      step: 100,
      start: 1000,
      scale: 'log',
      more: true,
    },
  },
  groups: { main: ['priceYuan', 'shareRatio'], rest: ['visitorCount'] },
  scenarios: {
    near: {},
    far: {
      values: { shareRatio: 1 / 3 },
      uses: ['shareRatio'],
      shows: { shareRatio: { label: 'inputs.farShare' } },
    },
    plus: { values: { priceYuan: 120 }, against: 'near' },
  },
  run: ({ priceYuan, shareRatio, visitorCount }) => ({
    revenueYuan: priceYuan * shareRatio * visitorCount,
  }),
  always: { 'revenue is not negative': (_, { revenueYuan }) => revenueYuan >= 0 },
  readouts: ({ revenueYuan }) => ({ revenue: { value: revenueYuan, unit: 'yuan' } }),
  explain: () => [],
  charts: {},
  leftOut: [],
  models: [],
});

/** The same for code that knows no inputs. 不认识输入的写法。 */
export const anySample = sample as unknown as AnySimulator;

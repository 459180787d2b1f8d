// How far each lever of the six-role table goes. 六岗指标台各杠杆的范围。
import type { LeverBounds } from '@/model/kpi/campaign-plan';

export const BOUNDS = {
  discountRatio: [0, 0.4],
  stockUnits: [500, 30_000],
  agentCount: [5, 60],
  spendYuan: [0, 800_000],
  contentEffort: [0, 100],
  dataEffort: [0, 100],
} as const satisfies LeverBounds;

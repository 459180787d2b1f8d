// Sales of each channel over its spend, for pictures. 各渠道的响应曲线取点，供画图用。
import { responsesAt } from '@/model/media/response-curve';
import { shockOf } from './calendar';
import { dailySales } from './daily';
import { spendKeysOf } from './inputs';
import type { DeskResult } from './result';
import { isDaily, shopOf } from './shops';
import { channelsOf } from './whole';

/** A point of a channel's curve. 曲线上的一点。 */
export interface CoursePoint {
  spendYuan: number;
  salesYuan: number;
}

const STEPS = 20;
/** How far beyond the largest spend the curves are drawn. */
const BEYOND_TIMES = 1.25;

/** Points from no spend to beyond the largest, closer together where curves bend most. 取点。 */
export function coursesOf({ asked: { values, scenario } }: DeskResult): CoursePoint[][] {
  const shop = shopOf(scenario);
  const spends = spendKeysOf(shop).map((key) => values[key]);
  const endYuan = BEYOND_TIMES * Math.max(...spends, ...shop.outlets.map((one) => one.planYuan));
  const sales = isDaily(scenario)
    ? dailySales(values, shockOf(values, scenario))
    : channelsOf(shop, values).map(
        ({ curve }) =>
          (yuan: number) =>
            responsesAt(curve, yuan),
      );
  return sales.map((salesAt) =>
    Array.from({ length: STEPS + 1 }, (_, step) => {
      const spendYuan = endYuan * (step / STEPS) ** 2;
      return { spendYuan, salesYuan: salesAt(spendYuan) };
    }),
  );
}

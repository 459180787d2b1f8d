// Why profit moved, which figure did most, and what hid behind good figures. 利润为什么变。
import { type BridgeStep, campaignBridge } from '@/model/kpi/campaign-bridge';
import type { RunContext, Sentence } from '../_frame/declaration';
import type { RoleResult } from './run';
import { baseName, bare, improvedRoles, partName, partValue, ratio, yuan } from './sentences';

const MANY_ROLES = 4;
const LOW_FILL_RATIO = 0.92;
const HIGH_ABANDON_RATIO = 0.05;
/** Less than this part of the change is not worth a sentence of its own. */
const WORTH_SAYING_RATIO = 0.15;

/** Why profit moved away from what it is compared with. 利润为什么变。 */
export function explain(now: RoleResult, base: RoleResult, context: RunContext): Sentence[] {
  const gapYuan = now.outcome.profitYuan - base.outcome.profitYuan;
  const places = {
    profit: yuan(now.outcome.profitYuan),
    gap: yuan(Math.abs(gapYuan)),
    base: baseName(context),
  };
  const steps = campaignBridge(base.outcome, now.outcome).filter(
    ({ effectYuan }) => Math.abs(effectYuan) >= 0.5,
  );
  if (steps.length === 0) return [{ key: 'explain.same', values: places }, ...limits(now)];
  const head = Math.abs(gapYuan) < 0.5 ? 'even' : gapYuan > 0 ? 'more' : 'less';
  return [
    { key: `explain.${head}`, values: places },
    ...causes(steps, gapYuan),
    ...paradox(now, base, gapYuan),
    ...limits(now),
  ];
}

/** The strongest figure of the change, the strongest against it, and the rest. 主因、反向与其余。 */
function causes(steps: readonly BridgeStep[], gapYuan: number): Sentence[] {
  const along = gapYuan < 0 ? -1 : 1;
  const sorted = steps.toSorted((a, b) => along * (b.effectYuan - a.effectYuan));
  const [main, against] = [sorted[0], sorted.at(-1)];
  const total = steps.reduce((sum, { effectYuan }) => sum + Math.abs(effectYuan), 0);
  const isCounter =
    against !== undefined &&
    against !== main &&
    along * against.effectYuan < -WORTH_SAYING_RATIO * total;
  const said = [main, ...(isCounter ? [against] : [])].flatMap((step) => (step ? [step] : []));
  const restYuan = gapYuan - said.reduce((sum, { effectYuan }) => sum + effectYuan, 0);
  const rest = { key: 'explain.rest', values: { rest: yuan(restYuan, true) } };
  return [
    ...said.map((step, place) => causeSentence(step, place === 0 ? 'main' : 'against')),
    ...(steps.length > said.length ? [rest] : []),
  ];
}

function causeSentence(
  { part, before, after, effectYuan }: BridgeStep,
  place: 'main' | 'against',
): Sentence {
  const direction = effectYuan > 0 ? 'Up' : 'Down';
  if (before === null || after === null)
    return { key: 'explain.shop', values: { effect: yuan(effectYuan, true) } };
  return {
    key: `explain.${place}${direction}`,
    values: {
      part: partName(part),
      from: partValue(part, before),
      to: partValue(part, after),
      effect: yuan(effectYuan, true),
    },
  };
}

function paradox(now: RoleResult, base: RoleResult, gapYuan: number): Sentence[] {
  const better = improvedRoles(now, base).length;
  if (gapYuan > -0.5 || better < MANY_ROLES) return [];
  return [{ key: 'explain.paradox', values: { better: bare(better) } }];
}

/** Where one decision is cut off by another. 一个决定被另一个卡住的地方。 */
function limits({ shop, outcome }: RoleResult): Sentence[] {
  const keptYuan = outcome.paidPriceYuan * (1 - shop.refundRatio) * (1 - shop.platformFeeRatio);
  const costYuan = shop.unitCostYuan + shop.fulfilmentYuan;
  return [
    ...(keptYuan < costYuan
      ? [
          {
            key: 'explain.belowCost',
            values: { kept: yuan(keptYuan), cost: yuan(costYuan) },
          },
        ]
      : []),
    ...(outcome.fillRatio < LOW_FILL_RATIO
      ? [
          {
            key: 'explain.shortStock',
            values: {
              fill: ratio(outcome.fillRatio),
              missed: bare(outcome.demandUnits - outcome.soldUnits),
            },
          },
        ]
      : []),
    ...(outcome.abandonRatio > HIGH_ABANDON_RATIO
      ? [{ key: 'explain.longWait', values: { abandon: ratio(outcome.abandonRatio) } }]
      : []),
  ];
}

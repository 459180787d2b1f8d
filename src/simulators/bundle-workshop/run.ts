// What the bundle workshop computes from its controls. 套餐工坊由控件算出的结果。
import { type ChoiceRegion, choiceRegions } from '@/model/bundle/choice-regions';
import { menuChoices } from '@/model/bundle/menu-choices';
import { bundleMenuOutcomes } from '@/model/bundle/menu-outcome';
import type { BundleChoice, BundleMenu, MenuOutcome } from '@/model/bundle/two-goods';
import type { RunContext, Values } from '../_frame/declaration';
import type { BundleInputs } from './inputs';
import { type ByMode, type Market, marketOf, type Mode } from './market';

export type BundleValues = Values<BundleInputs>;

/** Three prices that are all there. 三个价格。 */
export type FullMenu = { [K in keyof BundleMenu]: number };

export interface BundleResult {
  /** Buyers and the best menus, which are found only when they are asked for. */
  market: Market;
  menu: FullMenu;
  /** What the three prices come to. */
  mode: Mode;
  /** The reader's prices in each way to sell: the bundle left off, alone, or beside the goods. */
  yours: ByMode<MenuOutcome>;
  regions: ChoiceRegion[];
  /** What the buyers that are drawn take. */
  choices: BundleChoice[];
}

export function runBundle(values: BundleValues, { seed }: RunContext): BundleResult {
  const { firstPriceYuan, secondPriceYuan, bundlePriceYuan, complementarityRatio } = values;
  const market = marketOf(values, seed);
  const menu = { firstPriceYuan, secondPriceYuan, bundlePriceYuan };
  const [separate, pure, mixed] = bundleMenuOutcomes(market.goods, [
    { ...menu, bundlePriceYuan: null },
    { ...menu, firstPriceYuan: null, secondPriceYuan: null },
    menu,
  ]) as [MenuOutcome, MenuOutcome, MenuOutcome];
  return {
    market,
    menu,
    mode: modeOf(menu),
    yours: { separate, pure, mixed },
    regions: choiceRegions(menu, market.topYuan, complementarityRatio),
    choices: menuChoices(market.shown, menu),
  };
}

// A mixed menu holds the other two: a bundle dearer than the parts, or parts as dear as the bundle.
function modeOf({ firstPriceYuan, secondPriceYuan, bundlePriceYuan }: FullMenu): Mode {
  if (bundlePriceYuan >= firstPriceYuan + secondPriceYuan) return 'separate';
  return bundlePriceYuan <= Math.min(firstPriceYuan, secondPriceYuan) ? 'pure' : 'mixed';
}

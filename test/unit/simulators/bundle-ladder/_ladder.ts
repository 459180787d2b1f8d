// The price ladder at a scenario, and its words, for tests. 测试用的几件几折。
import type { AnySimulator } from '@/simulators/_frame/define';
import { runLadder } from '@/simulators/bundle-ladder/run';
import spec from '@/simulators/bundle-ladder/spec';
import { phrasesOf } from '../_frame/_every';

/** English words of the ladder. 英文用词。 */
export const text = phrasesOf(spec as unknown as AnySimulator, 'en');

/** A run of a scenario, with changes. 某情景的一次运行。 */
export const at = (scenario: string, changes = {}, seed = 1) =>
  runLadder(spec.start(scenario, changes), { scenario, seed });

/** Prices of 1 to 4 goods. 四个总价。 */
export const prices = (one: number, two: number, three: number, four: number) => ({
  onePriceYuan: one,
  twoPriceYuan: two,
  threePriceYuan: three,
  fourPriceYuan: four,
});

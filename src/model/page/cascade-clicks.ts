// Clicks on a list that is read from the top until something fits. 从上往下看、看中就点的列表。
import { nonEmpty, share } from '../_check';

/** What happens on a list that is read from the top. 级联模型的结果。 */
export interface CascadeClicks {
  /** chance that each place is looked at, 0–1. 被看到的概率 */
  examinedRatios: number[];
  /** chance that each place is clicked, 0–1. 点击概率 */
  clickedRatios: number[];
  /** chance of any click, 0–1; the sum of them. 有点击的概率 */
  anyClickRatio: number;
  /** mean of 1 over the place of the click, 0 without one, 0–1. 期望倒数排名 ERR */
  reciprocalRank: number;
}

/**
 * Looks and clicks by place, when people read from the top and stop at what fits. 级联点击模型。
 *
 * @param relevanceRatios   chance that each place is clicked once it is looked at, 0–1, top first
 * @param continuationRatio chance to look further after no click, 0–1; 1 when left out
 * @returns shares 0–1, not rounded
 * @throws RangeError if the list is empty or a share is not 0–1
 * @source Craswell, Zoeter, Taylor & Ramsey 2008, WSDM, 87–94; Chapelle et al. 2009, CIKM, 621–630 (ERR)
 * @formula P(\text{click } k) = r_k \prod_{i<k} \delta (1 - r_i)
 * @simplifies One click a visit, and nobody looks back up.
 *   每次访问只点一个，也不往回翻。
 * @vectors click.cascade
 * @example cascadeClicks([0.2, 0.5, 0.1, 0.3]).clickedRatios // [0.2, 0.4, 0.04, 0.108]
 */
export function cascadeClicks(
  relevanceRatios: readonly number[],
  continuationRatio = 1,
): CascadeClicks {
  nonEmpty({ relevanceRatios });
  share({ relevanceRatios, continuationRatio });
  let looking = 1;
  const examinedRatios = relevanceRatios.map((relevance) => {
    const here = looking;
    looking *= continuationRatio * (1 - relevance);
    return here;
  });
  const clickedRatios = relevanceRatios.map(
    (relevance, place) => relevance * (examinedRatios[place] as number),
  );
  return {
    examinedRatios,
    clickedRatios,
    anyClickRatio: Math.min(1, sum(clickedRatios)),
    reciprocalRank: sum(clickedRatios.map((ratio, place) => ratio / (place + 1))),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

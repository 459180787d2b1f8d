// Good, better, best: how much quality for whom, and at what price. 质量分档与自选择定价。
import { above, atLeast, nonEmpty } from '../_check';

/** Customers who pay the same for a step of quality. 一类对质量同样看重的顾客。 */
export interface TasteSegment {
  /** customers, > 0. 人数 */
  customerCount: number;
  /** yuan that one more step of quality is worth to each of them, >= 0. 每级质量的价值 */
  yuanPerQuality: number;
}

/** What one segment gets and pays. 一类顾客的档位。 */
export interface QualityTier {
  /** steps of quality, >= 0; 0 is no product. 质量 */
  quality: number;
  /** yuan, >= 0, not rounded. 价格 */
  priceYuan: number;
}

/** A menu of tiers and what it earns. 分档菜单及利润。 */
export interface QualityMenu {
  /** one tier for each segment, in the order given; segments may share one. 档位 */
  tiers: QualityTier[];
  /** yuan from all customers, not rounded. 利润 */
  profitYuan: number;
  /** yuan that all customers keep, >= 0, not rounded. 消费者剩余 */
  consumerSurplusYuan: number;
}

type Rung = { count: number; virtual: number; quality: number };

/**
 * Tiers of quality that customers sort themselves into, at most profit. 自选择的最优质量分档。
 *
 * The keenest customers get the best quality for its cost. All others get less than that, so that the
 * keener are not tempted by a cheap tier; those who value quality too little are left out. 最看重质量的
 * 人得到有效率的质量，其余人被有意压低，以免高端顾客选低档。
 *
 * @param segments           at least one, in any order; equal tastes share a tier
 * @param costYuanPerSquare  cost of a piece of quality q is this × q² / 2, yuan, > 0
 * @returns tier of each segment, profit and what customers keep
 * @throws RangeError if there is no segment or a value is out of range
 * @source Mussa & Rosen 1978, Journal of Economic Theory 18(2), 301–317 (with finitely many types)
 * @formula q_i = \frac1c \left( \theta_i - \frac{\sum_{j>i} n_j}{n_i} (\theta_{i+1} - \theta_i) \right)^+
 * @simplifies A customer buys one piece or none; cost rises with the square of quality. 每人最多买一件；成本随质量平方上升。
 * @example qualityMenu([{ customerCount: 50, yuanPerQuality: 10 }, { customerCount: 50, yuanPerQuality: 14 }], 1) // { tiers: [{ quality: 6, priceYuan: 60 }, { quality: 14, priceYuan: 172 }], profitYuan: 5800, consumerSurplusYuan: 1200 }
 */
export function qualityMenu(
  segments: readonly TasteSegment[],
  costYuanPerSquare: number,
): QualityMenu {
  nonEmpty({ segments });
  above(0, { costYuanPerSquare });
  segments.forEach(({ customerCount, yuanPerQuality }) => {
    above(0, { customerCount });
    atLeast(0, { yuanPerQuality });
  });
  const order = segments
    .map((_, i) => i)
    .sort((a, b) => tasteOf(segments, a) - tasteOf(segments, b));
  const qualities = risingQualities(order.map((i) => segments[i] as TasteSegment)).map(
    (virtual) => virtual / costYuanPerSquare,
  );
  const tiers: QualityTier[] = [];
  let below: QualityTier = { quality: 0, priceYuan: 0 };
  order.forEach((i, rank) => {
    const quality = qualities[rank] as number;
    // Just so dear that nobody on this rung would rather take the rung below.
    const priceYuan = below.priceYuan + tasteOf(segments, i) * (quality - below.quality);
    below = tiers[i] = { quality, priceYuan };
  });
  const sum = (part: (tier: QualityTier, taste: number) => number) =>
    segments.reduce((total, { customerCount, yuanPerQuality }, i) => {
      return total + customerCount * part(tiers[i] as QualityTier, yuanPerQuality);
    }, 0);
  return {
    tiers,
    profitYuan: sum((tier) => tier.priceYuan - (costYuanPerSquare * tier.quality ** 2) / 2),
    consumerSurplusYuan: sum((tier, taste) => taste * tier.quality - tier.priceYuan),
  };
}

function tasteOf(segments: readonly TasteSegment[], index: number): number {
  return (segments[index] as TasteSegment).yuanPerQuality;
}

// Worth of quality to a segment less what it forces the seller to leave to all keener ones; where
// that would fall, neighbours share their mean (pool adjacent violators), and nobody gets below 0.
function risingQualities(rising: readonly TasteSegment[]): number[] {
  const rungs: Rung[] = [];
  let keenerCount = rising.reduce((sum, segment) => sum + segment.customerCount, 0);
  rising.forEach(({ customerCount, yuanPerQuality }, i) => {
    keenerCount -= customerCount;
    const gap = (rising[i + 1]?.yuanPerQuality ?? yuanPerQuality) - yuanPerQuality;
    const virtual = yuanPerQuality - (Math.max(0, keenerCount) / customerCount) * gap;
    let pool: Rung = { count: customerCount, virtual, quality: 1 };
    for (let last = rungs.at(-1); last && last.virtual >= pool.virtual; last = rungs.at(-1)) {
      const count = last.count + pool.count;
      const mean = (last.virtual * last.count + pool.virtual * pool.count) / count;
      pool = { count, virtual: mean, quality: last.quality + pool.quality };
      rungs.pop();
    }
    rungs.push(pool);
  });
  return rungs.flatMap(({ virtual, quality }) =>
    Array.from({ length: quality }, () => Math.max(0, virtual)),
  );
}

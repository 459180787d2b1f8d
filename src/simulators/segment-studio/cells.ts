// Customers that are alike in all three steps are one point with a weight. 三档都相同的客户并成一点。
import { BASE, charOf, digitAt, type Steps, valueOf } from './scales';

/** Customers alike in recency, frequency and money. 相近的一组客户。 */
export interface Cell {
  customerCount: number;
  /** Step of each feature. */
  steps: readonly [number, number, number];
  /** Days since the last order, orders, and yuan spent, typical of the cell. */
  values: readonly [recencyDays: number, orderCount: number, spentYuan: number];
}

/** Different customers as text: where each cell lies after the one before, and how many it holds. 单元的文本。 */
export interface CellText {
  gaps: string;
  counts: string;
}

const ESCAPE = BASE - 1;

/** Place of a cell among all there could be: orders first, since they repeat most. */
const placeOf = ([days, orders, money]: Cell['steps'], starts: Steps) =>
  (orders * starts[0].length + days) * starts[2].length + money;

/** Writes cells in little room. 写成紧凑文本。 */
export function cellText(list: readonly Cell['steps'][], starts: Steps): CellText {
  const counts = new Map<number, number>();
  for (const steps of list) {
    const place = placeOf(steps, starts);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts.keys()].sort((a, b) => a - b);
  const gapText = (gap: number) =>
    gap < ESCAPE
      ? charOf(gap)
      : charOf(ESCAPE) + charOf(Math.floor(gap / BASE)) + charOf(gap % BASE);
  return {
    gaps: places.map((place, i) => gapText(place - (places[i - 1] ?? 0))).join(''),
    counts: places.map((place) => charOf(counts.get(place) as number)).join(''),
  };
}

/** Reads the cells back. 读回各单元。 */
export function cellsOf({ gaps, counts }: CellText, starts: Steps): Cell[] {
  const [days, orders, money] = starts;
  let [at, place] = [0, 0];
  return Array.from(counts, (_, number) => {
    let gap = digitAt(gaps, at++);
    if (gap === ESCAPE) gap = digitAt(gaps, at++) * BASE + digitAt(gaps, at++);
    place += gap;
    const row = Math.floor(place / money.length);
    const steps = [row % days.length, Math.floor(row / days.length), place % money.length] as const;
    return {
      customerCount: digitAt(counts, number),
      steps,
      values: [
        valueOf(days, steps[0], true),
        valueOf(orders, steps[1], true),
        valueOf(money, steps[2], false),
      ],
    };
  });
}

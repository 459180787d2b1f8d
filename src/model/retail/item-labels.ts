// A name that people can read for each item code. 给每个商品编码配一个看得懂的名称。
import type { Transactions } from './transactions';

/**
 * The name most rows give an item, by item code. 每个商品编码最常见的名称。
 *
 * Where two codes have one name, the code stands behind it. 两个编码同名时，名称后面加上编码。
 *
 * @param transactions order lines
 * @returns a name for each item code, no two alike; the code itself where no row has a name
 * @throws nothing
 * @source own definition; of names that are as common the first by its characters is taken
 * @example itemLabels({ rowCount: 2, items: { codes: [0, 1], texts: ['A', 'B'] },
 *   descriptions: { codes: [0, -1], texts: ['TEA '] } }).get('A') // 'TEA'
 */
export function itemLabels({
  rowCount,
  items,
  descriptions,
}: Pick<Transactions, 'rowCount' | 'items' | 'descriptions'>): Map<string, string> {
  const names = descriptions.texts.map((text) => text.trim());
  const counts = items.texts.map(() => new Map<string, number>());
  for (let row = 0; row < rowCount; row++) {
    const name = names[descriptions.codes[row] as number] ?? '';
    const own = counts[items.codes[row] as number];
    if (own && name !== '') own.set(name, (own.get(name) ?? 0) + 1);
  }
  const labels = items.texts.map((code, item) => commonest(counts[item]) ?? code);
  const uses = new Map<string, number>();
  for (const label of labels) uses.set(label, (uses.get(label) ?? 0) + 1);
  const isShared = (label: string) => (uses.get(label) ?? 0) > 1;
  return new Map(
    items.texts.map((code, item) => {
      const label = labels[item] as string;
      return [code, isShared(label) && label !== code ? `${label} (${code})` : label];
    }),
  );
}

function commonest(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [name, count] of counts ?? []) {
    if (count < most || (count === most && best !== undefined && best < name)) continue;
    best = name;
    most = count;
  }
  return best;
}

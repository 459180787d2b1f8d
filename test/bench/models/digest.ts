// A fingerprint of frequent sets, in whatever order they came. 频繁项集的指纹。
import { createHash } from 'node:crypto';
import type { Facts } from './job';

interface CountedSet {
  items: readonly string[];
  count: number;
}

/** Number of sets and a hash of all of them with their counts. 项集数与指纹。 */
export function digestOf(sets: readonly CountedSet[]): Facts {
  const lines = sets.map(({ items, count }) => `${[...items].sort().join('\t')}=${count}`).sort();
  const hash = createHash('sha256').update(lines.join('\n')).digest('hex');
  return { itemsets: sets.length, fingerprint: hash.slice(0, 12) };
}

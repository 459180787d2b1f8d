// Reference vectors of baskets, rules and recommendations. 购物篮、关联规则与推荐的参考数据。
import { type AssociationRule, associationRules } from '@/model/basket/association-rules';
import {
  type Baskets,
  basketsFromLists,
  basketsOf,
  itemCounts,
  leastCountOf,
} from '@/model/basket/baskets';
import { frequentItemsets, type Itemsets, itemsOf } from '@/model/basket/frequent-itemsets';
import { type ItemSimilarity, itemSimilarity } from '@/model/recommend/item-similarity';
import { itemScores, popularItems, recommendations } from '@/model/recommend/recommendations';
import { franceBaskets } from '../recipes/france-baskets';
import { groceries, msweb } from '../recipes/small-tables';

interface MineInput {
  transactions?: number[][];
  minCount?: number;
  dataset?: string;
  minSupport?: number;
  minConfidence?: number;
}

export const basketAdapters: Record<string, (input: never) => unknown> = {
  'basket.mine'(input: MineInput) {
    if (input.transactions) return fourTransactions(input.transactions, input.minCount ?? NaN);
    if (input.dataset !== 'groceries.csv.gz') return france(input.minSupport ?? NaN);
    if (!input.minSupport) return groceriesItemsets();
    return groceriesRules(input.minSupport, input.minConfidence ?? NaN);
  },

  'recommend.itemItem'(input: { users: number[][] } | { dataset: string }) {
    return 'users' in input ? smallRecommender(input.users) : mswebNeighbours();
  },
};

function fourTransactions(transactions: number[][], leastCount: number) {
  const lists = transactions.map((items) => items.map(String));
  const baskets = basketsFromLists(lists, ['1', '2', '3', '4', '5']);
  const sets = frequentItemsets(baskets, { leastCount });
  const rule = rulesOf(sets, { leastConfidenceRatio: 1 }).find(
    ({ lhs, rhs }) => lhs.join() === '2,3' && rhs.join() === '5',
  );
  const bySize: Record<number, Record<string, number>> = {};
  for (let set = 0; set < sets.setCount; set++) {
    const names = namesOf(sets, itemsOf(sets, set));
    (bySize[names.length] ??= {})[names.join()] = sets.counts[set] as number;
  }
  return {
    itemsets: bySize,
    'rule_2_3->5': rule && {
      ...rule,
      conviction: rule.conviction === Infinity ? null : rule.conviction,
      convictionMeaning: 'infinite when confidence is 1; encode as null or Infinity, never NaN',
    },
  };
}

function groceriesItemsets() {
  const baskets = groceries();
  const counts = itemCounts(baskets);
  const frequent = ['0.01', '0.005', '0.001'].map((support) => {
    const leastCount = leastCountOf(Number(support), baskets.basketCount);
    const sets = frequentItemsets(baskets, { leastCount });
    return [support, { total: sets.setCount, bySize: countsBySize(sets) }];
  });
  return {
    baskets: baskets.basketCount,
    items: baskets.names.length,
    itemOccurrences: baskets.items.length,
    frequentItemsets: Object.fromEntries(frequent),
    topItems: Object.fromEntries(baskets.names.map((name, item) => [name, counts[item]])),
  };
}

function groceriesRules(minSupport: number, minConfidence: number) {
  const baskets = groceries();
  const setsAt = (support: number) =>
    frequentItemsets(baskets, { leastCount: leastCountOf(support, baskets.basketCount) });
  const rules = rulesOf(setsAt(minSupport), {
    leastConfidenceRatio: minConfidence,
    allowsEmptyLeft: true,
  });
  return {
    rules: rules.length,
    'rulesAtConfidence0.8': rules.filter(({ confidence }) => confidence >= 0.8).length,
    'rulesAt_0.006_0.25_minlen2': rulesOf(setsAt(0.006), { leastConfidenceRatio: 0.25 }).length,
    topByLift: rules.slice(0, 5).map((rule) => ({ ...rule, rhs: rule.rhs[0] })),
  };
}

function france(minSupport: number) {
  const baskets = franceBaskets();
  const leastCount = leastCountOf(minSupport, baskets.basketCount);
  const sets = frequentItemsets(baskets, { leastCount });
  const rules = rulesOf(sets, { leastLift: 1, right: 'any' });
  const example = (left: string[], right: string[]) => {
    const found = rules.find((rule) => isSame(rule.lhs, left) && isSame(rule.rhs, right));
    return found && { ...found, lhs: left, rhs: right };
  };
  return {
    baskets: baskets.basketCount,
    items: baskets.itemCount,
    frequentItemsets: countsBySize(sets),
    rulesWithLiftAtLeast1: rules.length,
    examples: [
      example(['ALARM CLOCK BAKELIKE GREEN'], ['ALARM CLOCK BAKELIKE RED']),
      example(
        ['SET/6 RED SPOTTY PAPER CUPS', 'SET/20 RED RETROSPOT PAPER NAPKINS'],
        ['SET/6 RED SPOTTY PAPER PLATES'],
      ),
    ],
  };
}

function rulesOf(sets: Itemsets, limits: Parameters<typeof associationRules>[1]) {
  return associationRules(sets, limits).rules.map((rule: AssociationRule) => ({
    lhs: namesOf(sets, rule.left),
    rhs: namesOf(sets, rule.right),
    count: rule.bothCount,
    support: rule.supportRatio,
    confidence: rule.confidenceRatio,
    lift: rule.lift,
    leverage: rule.leverageRatio,
    conviction: rule.conviction,
  }));
}

function countsBySize(sets: Itemsets): Record<number, number> {
  const sizes: Record<number, number> = {};
  for (let set = 0; set < sets.setCount; set++) {
    const size = itemsOf(sets, set).length;
    sizes[size] = (sizes[size] ?? 0) + 1;
  }
  return sizes;
}

function smallRecommender(users: number[][]) {
  const rows = users.flatMap((row, user) =>
    row.flatMap((has, item) => (has ? [{ user, item }] : [])),
  );
  const people = basketsOf(
    rows.map(({ user }) => user),
    rows.map(({ item }) => item),
    (users[0] ?? []).map((_, item) => String(item)),
    users.length,
  );
  const similarity = itemSimilarity(people);
  const owned = rows.filter(({ user }) => user === 0).map(({ item }) => item);
  const shown = recommendations(similarity, owned, { count: users.length, leavesShort: true });
  return {
    cosine: dense(similarity),
    jaccard: dense(itemSimilarity(people, { kind: 'jaccard' })),
    scoresUser0: [...itemScores(similarity, owned)],
    recommendUser0: shown.map(({ item }) => item),
    popularity: [...similarity.personCounts],
  };
}

function mswebNeighbours() {
  const people: Baskets = msweb();
  const similarity = itemSimilarity(people, { mostNeighbours: 5 });
  const { starts, items, similarities, togetherCounts, personCounts } = similarity;
  const neighbours = (area: string) => {
    const start = starts[people.names.indexOf(area)] as number;
    return [0, 1, 2, 3, 4].map((i) => ({
      area: people.names[items[start + i] as number],
      cosine: similarities[start + i],
      together: togetherCounts[start + i],
    }));
  };
  const top = popularItems(similarity, [], 5);
  return {
    users: people.basketCount,
    areas: people.names.length,
    topAreas: top.map((item) => ({ area: people.names[item], users: personCounts[item] })),
    neighboursOf1008: neighbours('1008'),
    neighboursOf1034: neighbours('1034'),
  };
}

function dense({ itemCount, starts, items, similarities }: ItemSimilarity): number[][] {
  const matrix = Array.from({ length: itemCount }, () =>
    Array.from({ length: itemCount }, () => 0),
  );
  matrix.forEach((row, item) => {
    for (let at = starts[item] as number; at < (starts[item + 1] as number); at++) {
      row[items[at] as number] = similarities[at] as number;
    }
  });
  return matrix;
}

function namesOf({ names }: Itemsets, items: ArrayLike<number>): string[] {
  return Array.from(items, (item) => names[item] as string);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

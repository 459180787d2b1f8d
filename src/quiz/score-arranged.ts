// Scores of what was put in order, put in places, or walked through. 排序、放置与走法的判分。
import { counted, idsOf, scored, type Score } from './score';

export interface ScoredEntry {
  id: string;
  /** Id of the place where it belongs. */
  place: string;
}

export interface ScoredChoice {
  id: string;
  points: number;
  /** Id of the situation that comes of it; without one the way ends. */
  leads?: string;
}

export interface ScoredSituation {
  id: string;
  choices: readonly ScoredChoice[];
}

/**
 * Score of an order: a point for each neighbour of the key that stands after the one it follows.
 * An order that nobody touched is not answered. 排序判分：相邻两项先后对了得一分。
 */
export function scoreOrder(key: readonly string[], given: readonly string[]): Score {
  const maxPoints = key.length - 1;
  if (!key.every((id) => given.includes(id))) return scored('incomplete', [], 0, maxPoints);
  const early = key.filter((id, i) => i > 0 && given.indexOf(id) < given.indexOf(key[i - 1] ?? ''));
  return counted(maxPoints - early.length, maxPoints, early);
}

/** One entry put in one place, as answers keep it. 把一项放到一处。 */
export const placing = (entry: string, place: string) => `${entry}>${place}`;

/** Where an entry was put, or empty. 某项放在哪里。 */
export function placeGiven(given: readonly string[], entry: string): string {
  return given.find((one) => one.startsWith(placing(entry, '')))?.slice(entry.length + 1) ?? '';
}

/** Score of entries put in places: a point each; all must have one. 配对与归类判分。 */
export function scorePlaced(entries: readonly ScoredEntry[], given: readonly string[]): Score {
  const open = entries.filter(({ id }) => placeGiven(given, id) === '');
  if (open.length > 0)
    return { ...scored('incomplete', [], 0, entries.length), missedCount: open.length };
  const wrong = entries.filter(({ id, place }) => placeGiven(given, id) !== place);
  return counted(entries.length - wrong.length, entries.length, idsOf(wrong));
}

/** The situations one comes through by these choices; the last is null once the way ends. 走过的情景。 */
export function wayThrough<S extends ScoredSituation>(
  situations: readonly S[],
  given: readonly string[],
): { situation: S; choice: S['choices'][number] | null }[] {
  let situation = situations[0];
  const way = [];
  for (let at = 0; situation; at++) {
    const choice = situation.choices.find(({ id }) => id === given[at]) ?? null;
    way.push({ situation, choice });
    const leads = choice?.leads;
    situation = leads === undefined ? undefined : situations.find(({ id }) => id === leads);
  }
  return way;
}

/** Score of a way through a tree of situations, of the best way there is. 情景判分：走法的得分。 */
export function scoreCase(situations: readonly ScoredSituation[], given: readonly string[]): Score {
  const maxPoints = bestFrom(situations, situations[0]);
  const way = wayThrough(situations, given);
  if (way.some(({ choice }) => choice === null)) return scored('incomplete', [], 0, maxPoints);
  const points = way.reduce((sum, { choice }) => sum + (choice?.points ?? 0), 0);
  const poor = way.filter(({ situation, choice }) =>
    situation.choices.some((other) => other.points > (choice?.points ?? 0)),
  );
  return counted(
    points,
    maxPoints,
    poor.flatMap(({ choice }) => choice?.id ?? []),
  );
}

function bestFrom(situations: readonly ScoredSituation[], here?: ScoredSituation): number {
  const worth = (here?.choices ?? []).map(
    ({ points, leads }) =>
      points +
      bestFrom(
        situations,
        leads === undefined ? undefined : situations.find((one) => one.id === leads),
      ),
  );
  return Math.max(0, ...worth);
}

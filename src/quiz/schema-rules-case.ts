// What a tree of situations must agree on. 情景题的分支必须成立的规则。
import type { ItemOf } from './schema';
import { scoreCase, wayThrough } from './score-arranged';

type Case = ItemOf<'case'>;

/** What is wrong with a branching case. 情景题的问题。 */
export function caseProblems({ situations }: Case): string[] {
  const ids = situations.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  const strange = situations.flatMap(({ id, choices }) =>
    choices
      .filter(({ leads }) => leads !== undefined && !ids.includes(leads))
      .map((one) => `situations."${id}".choices."${one.id}".leads: no situation "${one.leads}"`),
  );
  const deeds = situations.flatMap(({ choices }) => choices.map(({ id }) => id));
  const deedTwice = deeds.filter((id, i) => deeds.indexOf(id) !== i);
  const problems = [
    ...twice.map((id) => `situations: "${id}" is used twice`),
    ...deedTwice.map((id) => `situations.choices: "${id}" is used twice`),
    ...situations.flatMap(choiceProblems),
    ...strange,
  ];
  if (problems.length > 0) return problems;
  const tree = treeProblems(situations);
  return tree.length > 0 ? tree : bestProblems(situations);
}

function choiceProblems({ id, choices }: Case['situations'][number]): string[] {
  const most = Math.max(...choices.map(({ points }) => points));
  const unexplained = choices.filter(({ points, why }) => points < most && !why);
  const where = `situations."${id}".choices`;
  return [
    ...(choices.every(({ points }) => points === most)
      ? [`${where}: one must be worth more points than another`]
      : []),
    ...unexplained.map((one) => `${where}."${one.id}".why: a poorer choice must say why it tempts`),
  ];
}

/** Every situation can be come to, and no way leads round in a circle. */
function treeProblems(situations: Case['situations']): string[] {
  const start = situations[0]?.id ?? '';
  const reached = new Set<string>();
  const circling = new Set<string>();
  const walk = (id: string, way: readonly string[]) => {
    if (way.includes(id)) circling.add(id);
    if (reached.has(id) && way.includes(id)) return;
    reached.add(id);
    for (const { leads } of situations.find((one) => one.id === id)?.choices ?? [])
      if (leads !== undefined) walk(leads, [...way, id]);
  };
  walk(start, []);
  return [
    ...[...circling].map((id) => `situations."${id}": a way leads back to it`),
    ...situations
      .filter(({ id }) => !reached.has(id))
      .map(({ id }) => `situations."${id}": no way leads to it`),
  ];
}

/** Who does the best at every turn must come out best. */
function bestProblems(situations: Case['situations']): string[] {
  const way: string[] = [];
  for (;;) {
    const last = wayThrough(situations, way).at(-1);
    if (!last || last.choice) break;
    const best = last.situation.choices.toSorted((a, b) => b.points - a.points)[0];
    way.push(best?.id ?? '');
  }
  const { state, points, maxPoints } = scoreCase(situations, way);
  return state === 'right'
    ? []
    : [`situations: the best choice each time earns ${points}, another way ${maxPoints}`];
}

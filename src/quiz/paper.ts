// Questions on paper: which set of numbers and orders, and the key in letters. 纸面试卷：选题与答案字母。
import { presented, type Shown } from './presented';
import type { ResolvedItem } from './resolved';

/** Papers of a lesson; each presents every item at another of its seeds. 试卷编号。 */
export const paperNumbers = [1, 2, 3] as const;

/** The questions of a paper; a target in a simulator needs a screen. 一份试卷的题目。 */
export function paperOf(items: readonly ResolvedItem[], paper: number): Shown[] {
  return items.filter(({ kind }) => kind !== 'reach').map((item) => presented(item, paper - 1));
}

/** The letter of a line, first line 0. 选项字母。 */
export const letterAt = (at: number) => String.fromCharCode(65 + at);

/**
 * The key as one writes it beside a question: `B`, `A C`, `1D 2A`, or a number with its unit.
 * 答案字母；填数题为带单位的数。
 */
export function keyMark(shown: Shown): string {
  switch (shown.kind) {
    case 'number':
      return shown.shown;
    case 'reach':
      return '';
    case 'order':
      return shown.key
        .map((id) => letterAt(shown.entries.findIndex((entry) => entry.id === id)))
        .join(' ');
    case 'match':
    case 'classify':
      return shown.entries
        .map(
          ({ place }, i) => `${i + 1}${letterAt(shown.places.findIndex(({ id }) => id === place))}`,
        )
        .join(' ');
    case 'case':
      return shown.situations.map((one, i) => `${i + 1}${bestLetters(one.choices)}`).join(' ');
    default:
      return shown.options.flatMap(({ isRight }, i) => (isRight ? letterAt(i) : [])).join(' ');
  }
}

/** What stands before a line of the answer, so that it is found on the paper. 答案行前的编号。 */
export function answerMark(shown: Shown, at: number): string {
  switch (shown.kind) {
    // Its lines are numbered already, in the right order.
    case 'order':
    case 'number':
    case 'reach':
      return '';
    case 'match':
    case 'classify':
      return at < shown.entries.length ? `${at + 1}.` : '';
    default:
      return `${letterAt(at)}.`;
  }
}

function bestLetters(choices: readonly { points: number }[]): string {
  const most = Math.max(...choices.map(({ points }) => points));
  return choices.map(({ points }, i) => (points === most ? letterAt(i) : '')).join('');
}

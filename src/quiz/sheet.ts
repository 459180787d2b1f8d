// A question and its answers as plain lines, for print and for readers without JavaScript. 题目与答案的文字版。
import type { Shown } from './presented';
import type { ResolvedCase } from './resolved';

/** One line of an answer; `isRight` where the line itself is right or wrong. 答案中的一行。 */
export interface SheetLine {
  id: string;
  text: string;
  why: string;
  isRight?: boolean;
}

/** Lines under one head: a situation of a branching case; empty for others. 一组行。 */
export interface SheetGroup<L = SheetLine> {
  id: string;
  head: string;
  lines: L[];
}

type GivenLine = Pick<SheetLine, 'id' | 'text'>;

/** Lists of the question as presented; they tell nothing of the key. 题面，不含答案。 */
export function givenLists(shown: Shown): SheetGroup<GivenLine>[] {
  switch (shown.kind) {
    case 'number':
    case 'reach':
      return [];
    case 'order':
      return [{ id: 'entries', head: '', lines: plain(shown.entries) }];
    case 'match':
    case 'classify':
      return [
        { id: 'entries', head: '', lines: plain(shown.entries) },
        { id: 'places', head: '', lines: plain(shown.places) },
      ];
    case 'case':
      return shown.situations.map(({ id, text, choices }) => ({
        id,
        head: text,
        lines: plain(choices),
      }));
    default:
      return [{ id: 'options', head: '', lines: plain(shown.options) }];
  }
}

/** The answer in lines, with every explanation; wrong places are named where asked for. 答案与解释。 */
export function answerGroups(shown: Shown, withWrongPlaces = true): SheetGroup[] {
  if (shown.kind === 'case') return shown.situations.map(situationLines);
  const lines = answerLines(shown).filter(
    ({ isRight }) => withWrongPlaces || 'options' in shown || isRight !== false,
  );
  return lines.length > 0 ? [{ id: 'answer', head: '', lines }] : [];
}

function answerLines(shown: Exclude<Shown, { kind: 'case' }>): SheetLine[] {
  switch (shown.kind) {
    case 'number':
    case 'reach':
      return [];
    case 'order':
      return shown.key.flatMap((id, i) =>
        shown.entries
          .filter((entry) => entry.id === id)
          .map(({ text, why }) => ({ id, text: `${i + 1}. ${text}`, why })),
      );
    case 'match':
    case 'classify':
      return placedLines(shown);
    default:
      return shown.options;
  }
}

function situationLines({ id, text, choices }: ResolvedCase['situations'][number]): SheetGroup {
  const most = Math.max(...choices.map(({ points }) => points));
  return {
    id,
    head: text,
    lines: choices.map((choice) => ({
      id: choice.id,
      text: choice.text,
      why: choice.why ? `${choice.then} ${choice.why}` : choice.then,
      isRight: choice.points === most,
    })),
  };
}

function placedLines(shown: Extract<Shown, { kind: 'match' | 'classify' }>): SheetLine[] {
  const placeText = (id: string) => shown.places.find((place) => place.id === id)?.text ?? '';
  const right = shown.entries.map(({ id, text, place, why }) => ({
    id,
    text: `${text} → ${placeText(place)}`,
    why,
  }));
  const wrong = shown.wrong.map(({ entry, place, why }) => ({
    id: `${entry}/${place}`,
    text: `${shown.entries.find(({ id }) => id === entry)?.text ?? ''} → ${placeText(place)}`,
    why,
    isRight: false,
  }));
  const idle = shown.places.filter(({ why }) => why !== '');
  return [...right, ...wrong, ...idle.map((place) => ({ ...place, isRight: false }))];
}

const plain = (list: readonly { id: string; text: string }[]) =>
  list.map(({ id, text }) => ({ id, text }));

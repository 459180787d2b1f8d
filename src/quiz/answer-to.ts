// A checked answer as the store keeps it: when, with which numbers, which wrong ideas it shows. 作答记录。
import { localDay } from '@/stores/learning-day-data';
import type { Answer as KeptAnswer } from '@/stores/answer-data';
import type { ItemRecord } from '@/stores/progress-data';
import type { Answer } from './answer';
import type { PageItem, Shown } from './presented';
import type { Score } from './score';
import { placing } from './score-arranged';

interface Tagged {
  id: string;
  misconception?: string;
}

/** What an answer can hit, each by the id under which a score or an answer names it. */
function tagged(shown: Shown): readonly Tagged[] {
  switch (shown.kind) {
    case 'number':
      return shown.wrong;
    case 'order':
      return shown.entries;
    case 'match':
    case 'classify':
      return shown.wrong.map(({ entry, place, misconception }) => ({
        id: placing(entry, place),
        misconception,
      }));
    case 'case':
      return shown.situations.flatMap(({ choices }) => choices);
    case 'reach':
      return [];
    default:
      return shown.options;
  }
}

const misconceptionsIn = (shown: readonly Shown[], isMeant: (id: string) => boolean) => [
  ...new Set(
    shown
      .flatMap(tagged)
      .flatMap(({ id, misconception }) => (misconception && isMeant(id) ? misconception : [])),
  ),
];

/** What was asked and answered. 一次作答。 */
export interface Checked {
  /** Which of the item's turns was asked, from 0. */
  turn: number;
  given: Answer;
  score: Pick<Score, 'state' | 'explained'>;
  /** `sure`, `unsure`, or empty where nothing was said. */
  sureness: string;
  now: Date;
}

/** The answer to keep of a question that was just scored. 待保存的作答。 */
export function answerTo(item: PageItem, checked: Checked): KeptAnswer {
  const { turn, given, score, sureness, now } = checked;
  const asked = item.turns.slice(turn, turn + 1);
  // A chosen option is explained only if it is wrong; a placing is named only if it is.
  const isHit = (id: string) =>
    score.explained.includes(id) || (id.includes('>') && given.includes(id));
  return {
    isRight: score.state === 'right',
    isSure: sureness === '' ? null : sureness === 'sure',
    atMs: now.getTime(),
    day: localDay(now),
    seed: isVaried(item) ? turn : null,
    isReviewed: item.kind !== 'reach',
    hits: misconceptionsIn(asked, isHit),
    detects: misconceptionsIn(item.turns, () => true),
  };
}

/** Whether its numbers change; another order of the same options is no fresh question. */
const isVaried = ({ kind, turns }: PageItem) => kind === 'number' && turns.length > 1;

/** Where it goes on when the item is asked again: the numbers or the order after the last. 换一组。 */
export function nextTurn(
  item: PageItem,
  record: Pick<ItemRecord, 'seed' | 'rightCount' | 'wrongCount'> | undefined,
): number {
  if (!record) return 0;
  const { seed, rightCount, wrongCount } = record;
  const next = isVaried(item) && seed !== null ? seed + 1 : rightCount + wrongCount;
  return next % item.turns.length;
}

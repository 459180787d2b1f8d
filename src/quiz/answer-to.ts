// A checked answer as the store keeps it: when, with which numbers, which wrong ideas it shows. 作答记录。
import { localDay } from '@/stores/learning-day-data';
import type { Answer } from '@/stores/answer-data';
import type { ItemRecord } from '@/stores/progress-data';
import type { Score } from './score';

interface Tagged {
  id: string;
  misconception?: string;
}

/** What any kind of question may have of it: things that an answer can hit, each by its id. */
interface Hittable {
  options?: readonly Tagged[];
  wrong?: readonly Tagged[];
}

/** An item, or one whose numbers vary. 题目。 */
type Asked = Hittable & { instances?: readonly Hittable[] };

const misconceptionsIn = (things: readonly Hittable[], isMeant: (id: string) => boolean) => [
  ...new Set(
    things
      .flatMap(({ options = [], wrong = [] }) => [...options, ...wrong])
      .flatMap(({ id, misconception }) => (misconception && isMeant(id) ? misconception : [])),
  ),
];

/**
 * The answer to keep of a question that was just scored. 待保存的作答。
 *
 * @param turn which of its instances was asked, from 0
 * @param sureness `sure`, `unsure`, or empty where nothing was said
 */
export function answerTo(
  item: Asked,
  turn: number,
  { state, explained }: Pick<Score, 'state' | 'explained'>,
  sureness: string,
  now: Date,
): Answer {
  const { instances = [] } = item;
  const all = [item, ...instances];
  return {
    isRight: state === 'right',
    isSure: sureness === '' ? null : sureness === 'sure',
    atMs: now.getTime(),
    day: localDay(now),
    seed: instances.length > 1 ? turn : null,
    hits: misconceptionsIn(all, (id) => explained.includes(id)),
    detects: misconceptionsIn(all, () => true),
  };
}

/** Where the numbers go on when the item is asked again: the set after the last one. 换一组数字。 */
export function nextTurn(item: Asked, record: Pick<ItemRecord, 'seed'> | undefined): number {
  const last = record?.seed ?? null;
  return last === null ? 0 : (last + 1) % (item.instances?.length ?? 1);
}

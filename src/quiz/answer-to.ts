// A checked answer as the store keeps it: when, with which numbers, which wrong ideas it shows. 作答记录。
import { localDay } from '@/stores/learning-day-data';
import type { Answer } from '@/stores/progress-data';
import type { Score } from './score';

interface Tagged {
  id: string;
  misconception?: string;
}

/** What every kind of question may have of it: things that an answer can hit, each by its id. */
interface Asked {
  seed?: number | null;
  options?: readonly Tagged[];
  wrong?: readonly Tagged[];
}

const taggedIn = ({ options = [], wrong = [] }: Asked): readonly Tagged[] => [...options, ...wrong];

const misconceptionsOf = (tagged: readonly Tagged[]): string[] => [
  ...new Set(tagged.flatMap(({ misconception }) => misconception ?? [])),
];

/**
 * The answer to keep of a question that was just scored. 待保存的作答。
 *
 * @param item the item whole; where its numbers vary, `instances` holds each set of them
 * @param shown the question as it was asked: the item itself, or one instance of it
 * @param sureness `sure`, `unsure`, or empty where nothing was said
 */
export function answerTo(
  item: { instances?: readonly Asked[] } & Asked,
  shown: Asked,
  { state, explained }: Pick<Score, 'state' | 'explained'>,
  sureness: string,
  now: Date,
): Answer {
  const all = [...taggedIn(item), ...(item.instances ?? []).flatMap(taggedIn)];
  return {
    isRight: state === 'right',
    isSure: sureness === '' ? null : sureness === 'sure',
    atMs: now.getTime(),
    day: localDay(now),
    seed: shown.seed ?? null,
    hits: misconceptionsOf(taggedIn(shown).filter(({ id }) => explained.includes(id))),
    detects: misconceptionsOf(all),
  };
}

// How a guess compares with the result, in words. 猜测离结果多远。
import type { Sentence } from './declaration';

/**
 * Says that a guess was close, too low or too high; nothing when there was no guess. 猜近、猜低还是猜高。
 *
 * @param closeWithin gap that still counts as close, in the unit of the guess
 * @param key         of the question: `<key>.low` and `<key>.high` are its words
 */
export function nearness(
  guess: number | null,
  result: number,
  closeWithin: number,
  key: string,
): Sentence[] {
  if (guess === null) return [];
  if (Math.abs(guess - result) <= closeWithin) return [{ key: 'predict.close' }];
  return [{ key: `${key}.${guess < result ? 'low' : 'high'}` }];
}

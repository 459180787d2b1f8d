// One sitting of review: which item is asked now, and which come back. 一次复习的进行。

/** A sitting: ids still to be asked, the first of them now. 一次复习。 */
export interface Sitting {
  waiting: readonly string[];
  /** How often an item was put on the page. */
  shownCount: number;
  /** Items answered right at the first try. */
  firstTryCount: number;
  /** Items answered right, at whichever try. */
  doneCount: number;
  missed: readonly string[];
}

/** A sitting over these items. 开始复习。 */
export function sittingOf(queue: readonly string[]): Sitting {
  return { waiting: queue, shownCount: 1, firstTryCount: 0, doneCount: 0, missed: [] };
}

/**
 * On to the next item; one not yet right comes back after all the others. 下一题，没答对的排到最后。
 *
 * @param wasMissed whether any answer to the item just now was wrong
 * @param isRight whether the last answer to it was right
 */
export function nextItem(sitting: Sitting, wasMissed: boolean, isRight: boolean): Sitting {
  const [now, ...others] = sitting.waiting;
  if (now === undefined) return sitting;
  const isFirstTry = isRight && !wasMissed && !sitting.missed.includes(now);
  return {
    waiting: isRight ? others : [...others, now],
    shownCount: sitting.shownCount + 1,
    firstTryCount: sitting.firstTryCount + (isFirstTry ? 1 : 0),
    doneCount: sitting.doneCount + (isRight ? 1 : 0),
    missed: isFirstTry ? sitting.missed : [...new Set([...sitting.missed, now])],
  };
}

/** An item that cannot be asked any more leaves the sitting. 去掉已不存在的题。 */
export function withoutItem(sitting: Sitting, id: string): Sitting {
  return { ...sitting, waiting: sitting.waiting.filter((other) => other !== id) };
}

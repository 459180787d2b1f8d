// Whether a term answers to what somebody typed. 查词匹配。

/** How a term is found. 词条的检索信息。 */
export interface Findable {
  /** Every name as `plainText` leaves it, one after another. */
  names: string;
  /** First letters of the pinyin. */
  initials: string;
}

/** Small letters, half-width, words parted by one space, no punctuation. 归一化文字。 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether every piece of the query is in the term. 词条是否符合查询。
 *
 * Chinese is found anywhere in a name; Latin letters only where a word begins, so that `art` does
 * not bring every cart. Two letters may also begin the pinyin initials, three stand anywhere in them.
 */
export function isFound({ names, initials }: Findable, query: string): boolean {
  const pieces = plainText(query).split(' ').filter(Boolean);
  return pieces.every((piece, place) => {
    if (/\p{Script=Han}/u.test(piece)) return names.includes(piece);
    // A single letter is a whole word once another piece follows: A/B is not every "a… b…".
    const isWhole = piece.length === 1 && place < pieces.length - 1;
    if (` ${names} `.includes(isWhole ? ` ${piece} ` : ` ${piece}`)) return true;
    const at = initials.indexOf(piece);
    return piece.length > 2 ? at >= 0 : piece.length === 2 && at === 0;
  });
}

// Reads word lists written as "simplified→traditional", parted by white space. 读「简→繁」词表。

/** A text as it is written and as the Taiwan reader gets it. 一个词的简体与繁体。 */
export type Pair = readonly [simplified: string, traditional: string];

/** The pairs of a list such as `默认→預設 屏幕→螢幕`. 词表里的词对。 */
export function pairsOf(list: string): Pair[] {
  return list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [simplified, traditional, rest] = entry.split('→');
      if (!simplified || !traditional || rest !== undefined) {
        throw new RangeError(`list must hold entries like 默认→預設, got ${entry}`);
      }
      return [simplified, traditional];
    });
}

/** Every head joined to every tail, for words that go wrong only side by side. 两组词逐一相连。 */
export function joinedPairs(heads: readonly Pair[], tails: readonly Pair[]): Pair[] {
  return heads.flatMap(([head, headAfter]) =>
    tails.map(([tail, tailAfter]): Pair => [head + tail, headAfter + tailAfter]),
  );
}

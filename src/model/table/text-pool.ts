// Gives each different text one number, so that a column of texts is a column of numbers. 给每种文本一个编号。

/** Texts of a file by their numbers, from 0 in order of appearance. 文本编号表。 */
export interface TextPool {
  /** number of the text in bytes `start` up to `end`; −1 for an empty one */
  codeOf(start: number, end: number, isQuoted: boolean): number;
  /** the text of each number */
  texts(): string[];
}

const FREE = -1;

/**
 * Numbers for the different texts of a file. 文件中不同文本的编号。
 *
 * Texts are compared as bytes where they lie; a text is made only once for each number.
 * 直接比较字节，每个编号只生成一次文本。
 *
 * @param bytes the file, UTF-8
 * @returns a pool with no text yet
 * @throws nothing
 * @source Knuth 1998, The Art of Computer Programming 3, § 6.4 (open addressing); hash: Fowler, Noll
 *   & Vo (FNV-1a)
 * @example textPool(new TextEncoder().encode('ab,ab')).codeOf(3, 5, false) // 0
 */
export function textPool(bytes: Uint8Array): TextPool {
  const places: Place[] = [];
  let slots = new Int32Array(1024).fill(FREE);
  let last = FREE;

  const isAt = (code: number, start: number, end: number) => {
    const place = places[code] as Place;
    return sameBytes(bytes, place.start, place.end, start, end);
  };
  const slotOf = (start: number, end: number) => {
    let slot = hash(bytes, start, end) & (slots.length - 1);
    while (slots[slot] !== FREE && !isAt(slots[slot] as number, start, end)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  };
  const grow = () => {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    places.forEach(({ start, end }, code) => (slots[slotOf(start, end)] = code));
  };

  return {
    codeOf(start, end, isQuoted) {
      if (start === end) return -1;
      // Lines of one order follow each other: most often the text is the one just seen.
      if (last !== FREE && isAt(last, start, end)) return last;
      const slot = slotOf(start, end);
      last = slots[slot] as number;
      if (last !== FREE) return last;
      last = places.push({ start, end, isQuoted }) - 1;
      slots[slot] = last;
      if (places.length * 2 > slots.length) grow();
      return last;
    },
    texts: () => places.map((place) => textAt(bytes, place)),
  };
}

interface Place {
  start: number;
  end: number;
  isQuoted: boolean;
}

function textAt(bytes: Uint8Array, { start, end, isQuoted }: Place): string {
  const text = new TextDecoder().decode(bytes.subarray(start, end));
  return isQuoted ? text.replaceAll('""', '"') : text;
}

function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    value = Math.imul(value ^ (bytes[at] as number), 0x01000193);
  }
  // FNV leaves the low bits weak, and they choose the slot.
  return value ^ (value >>> 15);
}

function sameBytes(bytes: Uint8Array, a: number, aEnd: number, b: number, bEnd: number): boolean {
  if (aEnd - a !== bEnd - b) return false;
  for (let i = 0; i < aEnd - a; i++) {
    if (bytes[a + i] !== bytes[b + i]) return false;
  }
  return true;
}

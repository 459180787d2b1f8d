// Chance that can be repeated: named streams of random numbers from one seed. 可重复的随机数流。
import { wholeNumber } from '../_check';

/** Gives the next random number, 0 to below 1, at each call. 每次调用给出下一个随机数。 */
export type RandomStream = () => number;

// Numbers that a fresh generator throws away, so that close seeds have parted before the first one.
const WARM_UP = 15;
const TWO_TO_32 = 2 ** 32;

/**
 * A stream of uniform random numbers. 均匀随机数流。
 *
 * The same seed and name give the same numbers in every browser; another name gives numbers that
 * have nothing to do with them, so that a new use of chance does not shift the old ones.
 * 种子和名字相同，任何浏览器里数列都相同；换个名字就是互不相关的数列，新增用途不影响旧的。
 *
 * @param seed whole number, any size a number can hold exactly
 * @param name what the numbers are for, any text
 * @returns a generator of numbers 0 to below 1 in steps of 2⁻³²; it keeps its own state
 * @throws RangeError if `seed` is not a whole number
 * @source Doty-Humphrey 2014, PractRand (sfc32); seeded by the hash of Appleby 2011, MurmurHash3
 * @example randomStream(2026, 'demand')() // 0.0712088577
 */
export function randomStream(seed: number, name: string): RandomStream {
  wholeNumber({ seed });
  const word = hashedWords(`${seed}:${name}`);
  let [a, b, c, counter] = [word(), word(), word(), 1];
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  return next;
}

// MurmurHash3 of the text's UTF-16 units; every call stirs once more and gives another 32 bits.
function hashedWords(text: string): () => number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) {
    let unit = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    hash ^= unit;
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  return () => {
    hash = (hash + 0x9e3779b9) | 0;
    let word = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return word ^ (word >>> 16);
  };
}

// Seeded values for varied questions: the same seed gives the same numbers everywhere. 按种子抽取题目数字。

/** A stepped range that a value is drawn from. 可抽取的分档范围。 */
export interface Range {
  min: number;
  max: number;
  /** Distance between neighbours; `max - min` is a whole number of steps. */
  step: number;
}

/** Digits after the point that a number is written with. 小数位数。 */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const written = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, written - Number(exponent));
}

/** How many steps lie between the ends, or NaN when the grid misses the upper end. 档数。 */
export function stepCount({ min, max, step }: Range): number {
  const scale = 10 ** Math.max(decimalsOf(min), decimalsOf(max), decimalsOf(step));
  const [low, high, stride] = [min, max, step].map((value) => Math.round(value * scale)) as [
    number,
    number,
    number,
  ];
  const count = (high - low) / stride;
  return stride > 0 && count > 0 && Number.isInteger(count) ? count : NaN;
}

/**
 * The value of one variable for one seed. 某个种子下一个变量的值。
 *
 * Each variable has a stream of its own, so adding one to an item leaves the others as they were.
 *
 * @throws RangeError naming the variable when its range is no grid
 */
export function drawnValue(range: Range, name: string, seed: number): number {
  const steps = stepCount(range);
  if (Number.isNaN(steps)) {
    throw new RangeError(
      `${name} must go from ${range.min} to ${range.max} in whole steps, got step ${range.step}`,
    );
  }
  // Counted in whole units of the last digit and divided once, so that 0.42 is exactly 0.42.
  const scale = 10 ** Math.max(decimalsOf(range.min), decimalsOf(range.step));
  const place = mixed(hashed(name), seed) % (steps + 1);
  return (Math.round(range.min * scale) + place * Math.round(range.step * scale)) / scale;
}

/** All values of an item for one seed. 某个种子下一道题的全部数字。 */
export function drawnValues(
  vary: Readonly<Record<string, Range>>,
  itemId: string,
  seed: number,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(vary).map(([name, range]) => [
      name,
      drawnValue(range, `${itemId}.${name}`, seed),
    ]),
  );
}

/**
 * Orders to present a list in, one a seed: never the author's own, and no two alike while there are
 * enough. 各种子下的出示顺序，不用作者的原顺序，尽量互不相同。
 *
 * @param count how many things are put in order, at least 2
 * @returns for each seed the places in the author's list, first shown first
 */
export function drawnOrders(count: number, name: string, seeds: readonly number[]): number[][] {
  const orders: number[][] = [];
  for (const seed of seeds) {
    const tries = Array.from({ length: MOST_TRIES }, (_, at) =>
      drawnOrder(count, `${name}~${at}`, seed),
    );
    const strange = tries.filter((order) => order.some((place, i) => place !== i));
    const isNew = (order: number[]) => !orders.some((other) => `${other}` === `${order}`);
    orders.push(strange.find(isNew) ?? strange[0] ?? turnedRound(count));
  }
  return orders;
}

const MOST_TRIES = 40;

const turnedRound = (count: number) => Array.from({ length: count }, (_, i) => count - 1 - i);

/** Fisher and Yates's shuffle, each step with a draw of its own. */
function drawnOrder(count: number, name: string, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let last = count - 1; last > 0; last--) {
    const other = mixed(hashed(`${name}.${last}`), seed) % (last + 1);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  return order;
}

/**
 * A template with every string replaced, at any depth. 替换模板中各层的字符串。
 *
 * @param change what stands in place of a string; the string itself to keep it
 */
export function replacedStrings(template: unknown, change: (text: string) => unknown): unknown {
  if (typeof template === 'string') return change(template);
  if (Array.isArray(template)) return template.map((one) => replacedStrings(one, change));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, one]) => [key, replacedStrings(one, change)]),
  );
}

/**
 * A template with every `$name` replaced by its value. 把模板里的 `$变量` 换成数值。
 *
 * @throws RangeError naming a variable that is not among the values
 */
export function withValues(template: unknown, values: Readonly<Record<string, number>>): unknown {
  return replacedStrings(template, (text) => {
    if (!text.startsWith('$')) return text;
    const name = text.slice(1);
    if (!Object.hasOwn(values, name)) throw new RangeError(`$${name} is not among the values`);
    return values[name];
  });
}

/** FNV-1a over the UTF-16 units: a stream's number, whole, 32 bits. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One step of mulberry32 from a stream and a seed: whole numbers only, so no engine can differ. */
function mixed(stream: number, seed: number): number {
  let state = (stream + Math.imul(seed + 1, 0x6d2b79f5)) | 0;
  state = Math.imul(state ^ (state >>> 15), state | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return (state ^ (state >>> 14)) >>> 0;
}

// Guards that refuse bad input by its name. 入口检查：按参数名拒绝不合法的输入。

/** A number, or numbers in lists of any depth. 一个数，或任意层数的数列。 */
type Numbers = number | ArrayLike<Numbers>;
type Named<T> = Record<string, T>;

/**
 * Refuses every value that is not above `limit`. 拒绝不大于下限的值。
 *
 * @param limit bound that is itself refused, any number
 * @param named values by argument name; lists are checked through, NaN and infinities are refused
 * @throws RangeError naming the argument, its place in a list, and the value
 * @source own definition
 * @example above(0, { priceYuan: 0 }) // RangeError: priceYuan must be above 0, got 0
 */
export function above(limit: number, named: Named<Numbers>): void {
  refuse(named, `above ${limit}`, (value) => value > limit);
}

/**
 * Refuses every value below `limit`. 拒绝小于下限的值。
 *
 * @param limit smallest value allowed, any number
 * @param named values by argument name; lists are checked through, NaN and infinities are refused
 * @throws RangeError naming the argument, its place in a list, and the value
 * @source own definition
 * @example atLeast(0, { counts: [5, -1] }) // RangeError: counts[1] must be at least 0, got -1
 */
export function atLeast(limit: number, named: Named<Numbers>): void {
  refuse(named, `at least ${limit}`, (value) => value >= limit);
}

/**
 * Refuses every value above `limit`. 拒绝大于上限的值。
 *
 * @param limit largest value allowed, any number
 * @param named values by argument name; lists are checked through, NaN and infinities are refused
 * @throws RangeError naming the argument, its place in a list, and the value
 * @source own definition
 * @example atMost(8, { successCount: 9 }) // RangeError: successCount must be at most 8, got 9
 */
export function atMost(limit: number, named: Named<Numbers>): void {
  refuse(named, `at most ${limit}`, (value) => value <= limit);
}

/**
 * Refuses every value that is no share of a whole. 拒绝不在 0 到 1 之间的占比。
 *
 * @param named values by argument name; lists are checked through, NaN and infinities are refused
 * @throws RangeError naming the argument, its place in a list, and the value
 * @source own definition
 * @example share({ marginRatio: 30 }) // RangeError: marginRatio must be between 0 and 1, got 30
 */
export function share(named: Named<Numbers>): void {
  refuse(named, 'between 0 and 1', (value) => value >= 0 && value <= 1);
}

/**
 * Refuses every value that is not a whole number. 拒绝不是整数的值。
 *
 * @param named values by argument name; lists are checked through, NaN and infinities are refused
 * @throws RangeError naming the argument, its place in a list, and the value
 * @source own definition
 * @example wholeNumber({ pointCount: 2.5 }) // RangeError: pointCount must be a whole number, got 2.5
 */
export function wholeNumber(named: Named<Numbers>): void {
  refuse(named, 'a whole number', Number.isInteger);
}

/**
 * Refuses NaN and infinities. 拒绝 NaN 与无穷大。
 *
 * @param named values by argument name; lists are checked through
 * @throws RangeError naming the argument, its place in a list, and the value
 * @source own definition
 * @example finite({ matrix: [[1, NaN]] }) // RangeError: matrix[0][1] must be finite, got NaN
 */
export function finite(named: Named<Numbers>): void {
  refuse(named, 'finite', () => true);
}

/**
 * Refuses lists without a value. 拒绝空列表。
 *
 * @param named lists by argument name
 * @throws RangeError naming the empty list
 * @source own definition
 * @example nonEmpty({ counts: [] }) // RangeError: counts must have at least one value, got none
 */
export function nonEmpty(named: Named<ArrayLike<unknown>>): void {
  for (const [name, list] of Object.entries(named)) {
    if (list.length === 0) throw new RangeError(`${name} must have at least one value, got none`);
  }
}

/**
 * Refuses lists that are not as long as the first one. 拒绝长度与第一个列表不同的列表。
 *
 * @param named lists by argument name, the first one sets the length
 * @throws RangeError naming the list that differs and both lengths
 * @source own definition
 * @example sameLength({ a: [1, 2], b: [1] }) // RangeError: b must be as long as a (2), got 1
 */
export function sameLength(named: Named<ArrayLike<unknown>>): void {
  const [first, ...others] = Object.entries(named).map(([name, { length }]) => ({ name, length }));
  const odd = others.find(({ length }) => length !== first?.length);
  if (!first || !odd) return;
  const want = `as long as ${first.name} (${first.length})`;
  throw new RangeError(`${odd.name} must be ${want}, got ${odd.length}`);
}

function refuse(named: Named<Numbers>, want: string, isGood: (value: number) => boolean): void {
  for (const [name, value] of Object.entries(named)) {
    const bad = firstBad(value, (one) => Number.isFinite(one) && isGood(one));
    if (bad) throw new RangeError(`${name}${bad.place} must be ${want}, got ${String(bad.value)}`);
  }
}

// The place is spelled out only for the value that fails: lists may hold a million good ones.
function firstBad(
  value: Numbers,
  isGood: (value: number) => boolean,
): { place: string; value: Numbers } | undefined {
  if (typeof value !== 'object' || value === null) {
    return isGood(value) ? undefined : { place: '', value };
  }
  for (let i = 0; i < value.length; i++) {
    const bad = firstBad(value[i] as Numbers, isGood);
    if (bad) return { ...bad, place: `[${i}]${bad.place}` };
  }
  return undefined;
}

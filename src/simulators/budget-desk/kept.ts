// Keeps what a drag of another control does not change. 记住与当前拖动无关的结果。

const MOST_KEPT = 1000;

/** A slow function of a few numbers that is worked out once for each. 只算一次的函数。 */
export function kept<T>(make: (...numbers: number[]) => T): (...numbers: number[]) => T {
  const made = new Map<string, T>();
  return (...numbers) => {
    const key = numbers.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEPT) made.clear();
    const fresh = make(...numbers);
    made.set(key, fresh);
    return fresh;
  };
}

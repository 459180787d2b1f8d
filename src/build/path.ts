// Reads a value out of nested data by a written path. 按路径取数。

/**
 * The value at a path such as `funnel.passive_stages[*].count` or `stepRatios.1`. `[*]` takes the
 * rest of the path from every entry of a list. Fields ending in `_pct` become 0–1 shares.
 *
 * @throws RangeError naming the first part of the path that leads nowhere
 */
export function valueAt(data: unknown, path: string): unknown {
  const segments = path
    .replaceAll('[', '.[')
    .split('.')
    .filter((segment) => segment !== '');
  return follow(data, segments, path);
}

function follow(data: unknown, segments: string[], path: string): unknown {
  const [segment, ...rest] = segments;
  if (segment === undefined) return data;
  if (segment === '[*]') {
    if (!Array.isArray(data)) throw new RangeError(`${path}: [*] needs a list`);
    return data.map((entry) => follow(entry, rest, path));
  }
  const key = segment.replace(/^\[(\d+)\]$/, '$1');
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, key))
    throw new RangeError(`${path}: nothing at ${segment}`);
  const value: unknown = (data as Record<string, unknown>)[key];
  const found = key.endsWith('_pct') && typeof value === 'number' ? value / 100 : value;
  return follow(found, rest, path);
}

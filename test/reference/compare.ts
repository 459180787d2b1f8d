// Where a result differs from a reference vector. 结果与参考数据的差异。

interface Tolerance {
  abs?: number;
  rel?: number;
}

/**
 * `abs` and `rel` for all numbers; or one tolerance for each key of the expected output, with
 * `default` for the rest; or `responseRel` and the like beside them, for the key `response` alone.
 */
export type Tolerances = Tolerance & Record<string, number | Tolerance>;

// Where a vector says nothing of a number, it must agree to the digits that are printed.
const UNSAID: Tolerance = { rel: 1e-9 };

/**
 * One line for each difference; none when the result agrees. Keys that are not expected are ignored.
 * 每处不符一行；多出的字段不管。
 */
export function differences(
  actual: unknown,
  expected: unknown,
  tolerances: Tolerances,
  place = 'output',
): string[] {
  const differ = [`${place}: expected ${JSON.stringify(expected)}, got ${shown(actual)}`];
  if (typeof expected === 'number') return agrees(actual, expected, tolerances) ? [] : differ;
  if (expected === 'Infinity' && actual === Infinity) return [];
  if (typeof expected !== 'object' || expected === null) return actual === expected ? [] : differ;
  if (typeof actual !== 'object' || actual === null) return differ;
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
    return differ;
  }
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(Reflect.get(actual, key), value, within(tolerances, key), `${place}.${key}`),
  );
}

function agrees(actual: unknown, expected: number, tolerances: Tolerances): boolean {
  const isSaid = tolerances.abs !== undefined || tolerances.rel !== undefined;
  const other = typeof tolerances.default === 'object' ? tolerances.default : UNSAID;
  const { abs = 0, rel = 0 } = isSaid ? tolerances : other;
  return (
    typeof actual === 'number' && Math.abs(actual - expected) <= abs + rel * Math.abs(expected)
  );
}

function within(tolerances: Tolerances, key: string): Tolerances {
  const { [key]: own, [`${key}Abs`]: abs, [`${key}Rel`]: rel } = tolerances;
  if (typeof own === 'object') return { ...own };
  if (typeof abs !== 'number' && typeof rel !== 'number') return tolerances;
  return { abs: Number(abs ?? 0), rel: Number(rel ?? 0) };
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
}

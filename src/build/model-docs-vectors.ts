// The reference numbers that models are tested against, as the models page shows them. 参考数据。
import { existsSync, readFileSync } from 'node:fs';

/** A value of a vector that was proved wrong. 一处异议。 */
interface Dispute {
  /** Place in the output, `output.gini`. */
  place: string;
  proof: string;
}

type DisputeList = Record<string, Record<string, string>>;

/** The tests' own list, by vector and place; read at build, and empty where nothing is disputed. */
const lists = import.meta.glob<{ disputed: DisputeList }>('../../test/reference/disputed.ts', {
  eager: true,
});
const disputed: DisputeList = Object.assign(
  {},
  ...Object.values(lists).map((list) => list.disputed),
);

/** One set of published or independently computed numbers. 一组参考数据。 */
export interface ReferenceVector {
  id: string;
  /** `funnel.analyse` */
  model: string;
  source: string;
  /** The expected numbers as JSON. */
  expected: string;
  /** How near a result must come, one formula for each key that has its own. */
  tolerances: string[];
  /** How the numbers themselves were checked. */
  verified: string;
  note: string;
  /** Values in it that were proved wrong and are not compared. */
  disputes: Dispute[];
  /** Data set that it needs and the project does not hold, or empty. */
  missingData: string;
}

interface Stored {
  id: string;
  model: string;
  source: string;
  input?: { dataset?: string };
  expected: unknown;
  tolerance: Record<string, unknown>;
  verified: string;
  note?: string;
}

const FILES = ['test/reference/customer.json', 'test/reference/operations.json'];
const DATA = 'public/data/';
const LONGEST = 900;

/** Every vector of the reference files. 全部参考数据。 */
export function referenceVectors(files: readonly string[] = FILES): ReferenceVector[] {
  return files.flatMap((file) => {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Stored[]>;
    return [...(stored.entries ?? []), ...(stored.vectors ?? [])].map(asShown);
  });
}

function asShown({ id, model, source, verified, ...vector }: Stored): ReferenceVector {
  const { input, expected, tolerance, note = '' } = vector;
  const json = JSON.stringify(expected).replace(/([,:])(?=\S)/g, '$1 ');
  const data = input?.dataset ?? '';
  return {
    id,
    model,
    source,
    expected: json.length > LONGEST ? `${json.slice(0, LONGEST)} …` : json,
    tolerances: tolerancesOf(tolerance),
    verified,
    note,
    disputes: Object.entries(disputed[id] ?? {}).map(([place, proof]) => ({ place, proof })),
    missingData: data && !existsSync(DATA + data) ? data : '',
  };
}

/** `|Δ| ≤ 1e-9 + 1e-9·|x|`; a key with its own tolerance comes before a colon. 容差写法。 */
export function tolerancesOf(tolerance: Record<string, unknown>): string[] {
  const lines = Object.entries(tolerance).flatMap(([key, value]) => {
    if (typeof value === 'object' && value !== null) return [`${key}: ${limit({ ...value })}`];
    const [, named, kind] = /^(.+)(Abs|Rel)$/.exec(key) ?? [];
    return named && kind ? [`${named}: ${limit({ [kind.toLowerCase()]: value })}`] : [];
  });
  const isForAll = 'abs' in tolerance || 'rel' in tolerance || lines.length === 0;
  return isForAll ? [limit(tolerance), ...lines] : lines;
}

function limit({ abs, rel }: { abs?: unknown; rel?: unknown }): string {
  const parts = [
    ...(typeof abs === 'number' ? [`${abs}`] : []),
    ...(typeof rel === 'number' && rel !== 0 ? [`${rel}·|x|`] : []),
  ];
  // Nothing said means the digits that are printed, as test/reference/compare.ts reads it.
  return `|Δ| ≤ ${parts.join(' + ') || '1e-9·|x|'}`;
}

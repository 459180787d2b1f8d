// The shape of misconceptions.yml, with messages that name the field. 误区文件的结构与检查。
import { z } from 'astro/zod';

/** Under what a misconception is listed, in this order. 误区分类。 */
export const themes = [
  'rates',
  'price',
  'promotion',
  'ads',
  'service',
  'stock',
  'customers',
  'evidence',
] as const;

const text = z.strictObject({
  'zh-hans': z.string().trim().min(1, 'must not be empty'),
  en: z.string().trim().min(1, 'must not be empty'),
});

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by -');

const num = z
  .strictObject({
    of: z.string().optional(),
    with: z.unknown().optional(),
    pick: z.string().optional(),
    case: z.string().optional(),
    data: z.string().optional(),
    as: z.enum(['count', 'yuan', 'percent', 'points', 'times']),
    digits: z.int().min(0).max(4).optional(),
  })
  .refine(
    (one) => [one.of, one.case, one.data].filter((name) => name !== undefined).length === 1,
    'must have exactly one of: of, case, data',
  );

const shape = z.strictObject({
  theme: z.enum(themes),
  name: text,
  /** Why people believe it, with a number of a shop. */
  tempts: text,
  /** Why it is wrong, in numbers that add up. */
  refutation: text,
  nums: z.record(z.string(), num).default({}),
  /** A simulator that shows it; its page is linked from the day on which it is there. */
  simulator: id.optional(),
  scenario: z.string().optional(),
  points: z
    .array(z.string().regex(/^(ops|promo)-\d\d-\d\d(-\d\d)?$/, 'must be an id of the syllabus'))
    .min(1, 'must have at least one'),
});

/** One entry of the file. 一条误区。 */
export type MisconceptionEntry = z.infer<typeof shape>;

const placesIn = (sentence: string) =>
  new Set([...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));

function problemsOf({ name, tempts, refutation, ...entry }: MisconceptionEntry): string[] {
  const known = new Set(Object.keys(entry.nums));
  const used = new Set<string>();
  const problems = Object.entries({ tempts, refutation }).flatMap(([field, both]) => {
    const [zh, en] = [placesIn(both['zh-hans']), placesIn(both.en)];
    for (const place of [...zh, ...en]) used.add(place);
    return [...zh.symmetricDifference(en)].map(
      (place) => `${field}: {${place}} stands in one language only`,
    );
  });
  return [
    ...problems,
    ...(placesIn(name['zh-hans'] + name.en).size > 0 ? ['name: takes no number from nums'] : []),
    ...[...used.difference(known)].map((place) => `nums.${place}: is not there, yet a text asks`),
    ...[...known.difference(used)].map((place) => `nums.${place}: no text shows it`),
    ...(entry.scenario && !entry.simulator ? ['scenario: needs a simulator'] : []),
  ];
}

/** An entry, checked. 一条误区的检查。 */
export const misconceptionSchema = shape.superRefine((entry, context) => {
  for (const message of problemsOf(entry)) context.addIssue({ code: 'custom', message });
});

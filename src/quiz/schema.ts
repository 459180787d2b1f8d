// The shape of quiz.yml, with messages that name the item and the field. 题库文件的结构与检查。
import { z } from 'astro/zod';
import { units } from '@/i18n/format';
import { stepCount } from './draw';
import { fileProblems, itemProblems } from './schema-rules';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by -');
const variable = z.string().regex(/^[a-z]\w*$/i, 'must be a name such as entrantCount');
const pointId = z
  .string()
  .regex(/^(ops|promo)-\d\d-\d\d(-\d\d)?$/, 'must be an id of the syllabus');

const text = z.strictObject({
  'zh-hans': z.string().trim().min(1, 'must not be empty'),
  en: z.string().trim().min(1, 'must not be empty'),
});

/** Where a number comes from: a model function, a teaching case, or reduced real data. */
const source = z.strictObject({
  of: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)+#\w+$/, 'must be path#function')
    .optional(),
  with: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
  pick: z.string().optional(),
  case: z.string().optional(),
  data: z.string().optional(),
});

const isOneSource = (one: z.infer<typeof source>) =>
  [one.of, one.case, one.data].filter((name) => name !== undefined).length === 1;
const oneSource = 'must have exactly one of: of, case, data';

const numberStyles = ['count', 'yuan', 'percent', 'points', 'times', 'number'] as const;
const shownSource = z
  .strictObject({
    ...source.shape,
    as: z.enum(numberStyles),
    digits: z.int().min(0).max(4).optional(),
  })
  .refine(isOneSource, oneSource);

const range = z
  .strictObject({ min: z.number(), max: z.number(), step: z.number(), unit: z.enum(units) })
  .refine((one) => stepCount(one) > 0, 'must go from min to max in whole steps');

const tolerance = z.union(
  [
    z.strictObject({ abs: z.number().positive() }),
    z.strictObject({ rel: z.number().positive().max(0.2) }),
  ],
  { error: 'must be { abs: above 0 } or { rel: above 0, at most 0.2 }' },
);

const shared = {
  id,
  level: z.enum(['why', 'whatif', 'apply', 'term']),
  points: z.array(pointId).min(1),
  ask: text,
  why: text,
  nums: z.record(variable, shownSource).default({}),
  see: z.strictObject({ simulator: id, scenario: z.string().optional() }).optional(),
};

const option = z.strictObject({
  id,
  right: z.boolean().default(false),
  misconception: id.optional(),
  text,
  why: text.optional(),
});
const options = z.array(option).min(3, 'must be 3 to 5').max(5, 'must be 3 to 5');

const wrongNumber = z
  .strictObject({ ...source.shape, id, misconception: id.optional(), why: text })
  .refine(isOneSource, oneSource);

const item = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('choice'), ...shared, options }),
    z.strictObject({ kind: z.literal('several'), ...shared, options }),
    z.strictObject({
      kind: z.literal('number'),
      ...shared,
      unit: z.enum(units),
      digits: z.int().min(0).max(4),
      tolerance,
      vary: z.record(variable, range).default({}),
      seeds: z.array(z.int().min(0)).default([]),
      key: source.refine(isOneSource, oneSource),
      wrong: z.array(wrongNumber).default([]),
    }),
  ],
  { error: 'must be choice, several or number' },
);

const items = z.strictObject({ items: z.array(item).min(1) });

/** One text in every language that authors write. 作者写的各语言文本。 */
export type Text = z.infer<typeof text>;
export type NumberSource = z.infer<typeof source>;
export type ShownSource = z.infer<typeof shownSource>;
export type QuizItem = z.infer<typeof item>;
export type OptionItem = Exclude<QuizItem, { kind: 'number' }>;
export type NumberItem = Extract<QuizItem, { kind: 'number' }>;
export type See = NonNullable<QuizItem['see']>;

/** The items of one lesson, checked. 一课的题目。 */
export const quizSchema = z.unknown().transform((data, context): { items: QuizItem[] } => {
  const read = items.safeParse(data);
  const problems = read.success
    ? [...read.data.items.flatMap(itemProblems), ...fileProblems(read.data.items)]
    : read.error.issues.map((issue) => `${placeOf(issue.path, data)}: ${issue.message}`);
  for (const message of problems) context.addIssue({ code: 'custom', message });
  return read.success ? read.data : z.NEVER;
});

/** `items.0.options.2.why` said with ids, as an author would look for it. */
function placeOf(path: readonly PropertyKey[], data: unknown): string {
  let here = data;
  const names = path.map((key) => {
    here = (here as Record<PropertyKey, unknown> | undefined)?.[key];
    const own = typeof key === 'number' && (here as { id?: unknown } | undefined)?.id;
    return typeof own === 'string' ? `"${own}"` : String(key);
  });
  return names.join('.').replace(/^items\.(?=")/, 'item ') || 'quiz.yml';
}

// The parts that quiz items of every kind are made of. 各类题目共用的字段。
import { z } from 'astro/zod';
import { units } from '@/i18n/format';
import { stepCount } from './draw';

export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case words joined by -');
const variable = z.string().regex(/^[a-z]\w*$/i, 'must be a name such as entrantCount');
const pointId = z
  .string()
  .regex(/^(ops|promo)-\d\d-\d\d(-\d\d)?$/, 'must be an id of the syllabus');

export const text = z.strictObject({
  'zh-hans': z.string().trim().min(1, 'must not be empty'),
  en: z.string().trim().min(1, 'must not be empty'),
});

/** Where a number comes from: a model function, a teaching case, or reduced real data. 数的来源。 */
export const source = z.strictObject({
  of: z
    .string()
    .regex(/^[\w-]+(\/[\w-]+)+#\w+$/, 'must be path#function')
    .optional(),
  with: z.union([z.array(z.unknown()), z.record(z.string(), z.unknown())]).optional(),
  pick: z.string().optional(),
  case: z.string().optional(),
  data: z.string().optional(),
});

export const isOneSource = (one: z.infer<typeof source>) =>
  [one.of, one.case, one.data].filter((name) => name !== undefined).length === 1;
export const oneSource = 'must have exactly one of: of, case, data';

const numberStyles = ['count', 'yuan', 'percent', 'points', 'times', 'number'] as const;
export const shownSource = z
  .strictObject({
    ...source.shape,
    as: z.enum(numberStyles),
    digits: z.int().min(0).max(4).optional(),
  })
  .refine(isOneSource, oneSource);

const range = z
  .strictObject({ min: z.number(), max: z.number(), step: z.number(), unit: z.enum(units) })
  .refine((one) => stepCount(one) > 0, 'must go from min to max in whole steps');

export const vary = z.record(variable, range).default({});

export const tolerance = z.union(
  [
    z.strictObject({ abs: z.number().positive() }),
    z.strictObject({ rel: z.number().positive().max(0.2) }),
  ],
  { error: 'must be { abs: above 0 } or { rel: above 0, at most 0.2 }' },
);

/** A simulator in the situation of the item: its scenario, and the inputs that take its numbers. */
const see = z.strictObject({
  simulator: id,
  scenario: z.string().optional(),
  inputs: z
    .record(variable, z.union([z.number(), z.string().regex(/^\$\w+$/, 'must be $name')]))
    .default({}),
});

/** Orders in which an item is presented, one a seed. */
const USUAL_SEEDS = [1, 2, 3, 4];

export const seeds = z.array(z.int().min(0));
export const orderSeeds = seeds.min(1).default(USUAL_SEEDS);

export const shared = {
  id,
  level: z.enum(['why', 'whatif', 'apply', 'term']),
  points: z.array(pointId).min(1),
  ask: text,
  why: text,
  nums: z.record(variable, shownSource).default({}),
  see: see.optional(),
};

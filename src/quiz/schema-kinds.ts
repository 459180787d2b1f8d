// The kinds of quiz items and their own fields. 各类题目自己的字段。
import { z } from 'astro/zod';
import { units } from '@/i18n/format';
import {
  id,
  isOneSource,
  oneSource,
  orderSeeds,
  seeds,
  shared,
  source,
  text,
  tolerance,
  vary,
} from './schema-parts';

const misconception = id.optional();

const option = z.strictObject({
  id,
  right: z.boolean().default(false),
  misconception,
  text,
  why: text.optional(),
});
const optionFields = {
  ...shared,
  seeds: orderSeeds,
  options: z.array(option).min(3, 'must be 3 to 5').max(5, 'must be 3 to 5'),
};

const wrongNumber = z
  .strictObject({ ...source.shape, id, misconception, why: text })
  .refine(isOneSource, oneSource);

const number = z.strictObject({
  kind: z.literal('number'),
  ...shared,
  unit: z.enum(units),
  digits: z.int().min(0).max(4),
  tolerance,
  vary,
  seeds: seeds.default([]),
  key: source.refine(isOneSource, oneSource),
  wrong: z.array(wrongNumber).default([]),
});

const severalOf = <T extends z.ZodType>(entry: T) =>
  z.array(entry).min(3, 'must be 3 to 6').max(6, 'must be 3 to 6');

/** Entries stand in the right order; each but the first says why it follows the one before. */
const order = z.strictObject({
  kind: z.literal('order'),
  ...shared,
  seeds: orderSeeds,
  entries: severalOf(z.strictObject({ id, misconception, text, why: text.optional() })),
});

/** Why a wrong place tempts; without one, the reason for the right place is shown. */
const wrongPlace = z.array(z.strictObject({ place: id, misconception, why: text })).default([]);

/** What stands on the left, what it goes `with`, and partners that nothing goes with. */
const match = z.strictObject({
  kind: z.literal('match'),
  ...shared,
  seeds: orderSeeds,
  pairs: severalOf(z.strictObject({ id, text, with: text, why: text, wrong: wrongPlace })),
  extra: z
    .array(z.strictObject({ id, text, why: text }))
    .max(2)
    .default([]),
});

const classify = z.strictObject({
  kind: z.literal('classify'),
  ...shared,
  seeds: orderSeeds,
  classes: z.array(z.strictObject({ id, text })).min(2, 'must be 2 to 4').max(4, 'must be 2 to 4'),
  cards: z
    .array(z.strictObject({ id, text, class: id, why: text, wrong: wrongPlace }))
    .min(3, 'must be 3 to 8')
    .max(8, 'must be 3 to 8'),
});

/** What one may do, what comes of it, and where it leads; without `leads` the way ends. */
const deed = z.strictObject({
  id,
  misconception,
  text,
  then: text,
  why: text.optional(),
  points: z.int().min(0).max(3),
  leads: id.optional(),
});
const branching = z.strictObject({
  kind: z.literal('case'),
  ...shared,
  seeds: orderSeeds,
  /** The first is where the way begins. */
  situations: z
    .array(
      z.strictObject({
        id,
        text,
        choices: z.array(deed).min(2, 'must be 2 to 4').max(4, 'must be 2 to 4'),
      }),
    )
    .min(2, 'must be 2 to 6')
    .max(6, 'must be 2 to 6'),
});

/** A challenge of a simulator, and the part of the lesson that holds it; the store tells of it. */
const reach = z.strictObject({
  kind: z.literal('reach'),
  ...shared,
  see: z.strictObject({ simulator: id, challenge: z.string(), part: id.optional() }),
});

export const item = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('choice'), ...optionFields }),
    z.strictObject({ kind: z.literal('several'), ...optionFields }),
    number,
    order,
    match,
    classify,
    branching,
    reach,
  ],
  { error: 'must be choice, several, number, order, match, classify, case or reach' },
);

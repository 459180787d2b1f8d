// What content is made of; a wrong field stops the build naming file and field. 内容的结构。
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { misconceptionSchema } from '@/build/misconception-schema';
import { quizSchema } from '@/quiz/schema';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const text = z.strictObject({ 'zh-hans': z.string().min(1), en: z.string().min(1) });
const pointId = z.string().regex(/^(ops|promo)-\d\d-\d\d(-\d\d)?$/);

/** `ops/03-marketing-modes/sales-funnel/lesson.yml` → `ops/sales-funnel`. */
const lessonId = (entry: string) => entry.split('/').toSpliced(1, 1).slice(0, 2).join('/');

/** A computed number that the text names, as in `<Num id="needNow" />`. */
const numSource = z.strictObject({
  of: z.string().optional(),
  with: z.unknown().optional(),
  pick: z.string().optional(),
  case: z.string().optional(),
  data: z.string().optional(),
  as: z.enum(['count', 'yuan', 'percent', 'points', 'times']),
  digits: z.int().min(0).max(4).optional(),
});

const lessons = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/*/*/lesson.yml',
    generateId: ({ entry }) => lessonId(entry),
  }),
  schema: z.strictObject({
    order: z.int().min(1),
    minutes: z.int().min(5).max(18),
    points: z.array(pointId).min(1),
    roles: z.array(
      z.enum(['planner', 'merchandiser', 'service', 'promoter', 'content', 'analyst']),
    ),
    needs: z.array(z.string()),
    nums: z.record(z.string(), numSource).default({}),
    figures: z.array(z.string()),
  }),
});

const texts = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/*/*/*.mdx',
    generateId: ({ entry }) => `${lessonId(entry)}/${entry.split('/').at(-1)?.replace('.mdx', '')}`,
  }),
  schema: z.strictObject({
    title: z.string().min(1).max(60),
    summary: z.string().min(1).max(200),
    goals: z.array(z.string().min(1)).min(1).max(4),
  }),
});

/** A lesson's questions by its id; those on misconceptions by folder, `misconceptions/price`. */
const quizId = (entry: string) =>
  entry.startsWith('misconceptions/') ? entry.replace('/quiz.yml', '') : lessonId(entry);

const quizzes = defineCollection({
  loader: glob({
    base: './content',
    pattern: ['*/*/*/quiz.yml', 'misconceptions/*/quiz.yml'],
    generateId: ({ entry }) => quizId(entry),
  }),
  schema: quizSchema,
});

const uiWords = defineCollection({
  loader: glob({ base: './content/ui', pattern: '*.yml' }),
  schema: z.record(z.string(), z.string().min(1)),
});

const simulatorWords = defineCollection({
  loader: glob({
    base: './src/simulators',
    pattern: '*/words.yml',
    generateId: ({ entry }) => entry.split('/')[0] ?? entry,
  }),
  schema: z.record(z.string(), text),
});

const listIn = (key: string) => (json: string) =>
  (JSON.parse(json) as Record<string, []>)[key] ?? [];

const term = z.strictObject({
  id: z.string(),
  category: z.string(),
  zh: z.string(),
  zhHant: z.string(),
  en: z.string(),
  abbr: z.string().optional(),
  definition: bilingual,
  formula: bilingual.optional(),
  unit: z.string().optional(),
  courses: z.array(z.enum(['ops', 'promo'])),
  modules: z.array(z.string()),
});

const glossary = defineCollection({
  loader: file('content/glossary.json', { parser: listIn('terms') }),
  schema: term,
});

const termCategories = defineCollection({
  loader: file('content/glossary.json', { parser: listIn('categories') }),
  schema: bilingual.extend({ id: z.string(), count: z.int() }),
});

const child = z.looseObject({ ...bilingual.shape, id: pointId });

const point = child.extend({
  /** Null where the source outline has no number. */
  number: z.int().nullable(),
  children: z.array(child).optional(),
});

const courses = defineCollection({
  loader: file('content/syllabus.json', { parser: listIn('courses') }),
  schema: z.looseObject({
    id: z.enum(['ops', 'promo']),
    title: bilingual,
    background: z.array(bilingual),
    modules: z.array(
      z.looseObject({
        id: z.string(),
        number: z.int(),
        title: bilingual,
        points: z.array(point),
      }),
    ),
  }),
});

const sources = defineCollection({
  loader: file('content/sources.yml'),
  schema: text.extend({ mark: z.enum(['A', 'B', 'C', 'D']), year: z.int() }),
});

const misconceptions = defineCollection({
  loader: file('content/misconceptions.yml'),
  schema: misconceptionSchema,
});

export const collections = {
  lessons,
  texts,
  quizzes,
  uiWords,
  simulatorWords,
  glossary,
  termCategories,
  courses,
  sources,
  misconceptions,
};

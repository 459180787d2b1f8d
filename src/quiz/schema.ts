// The shape of quiz.yml, with messages that name the item and the field. 题库文件的结构与检查。
import { z } from 'astro/zod';
import { item } from './schema-kinds';
import type { shownSource, source, text } from './schema-parts';
import { fileProblems, itemProblems } from './schema-rules';

const items = z.strictObject({ items: z.array(item).min(1) });

/** One text in every language that authors write. 作者写的各语言文本。 */
export type Text = z.infer<typeof text>;
export type NumberSource = z.infer<typeof source>;
export type ShownSource = z.infer<typeof shownSource>;
export type QuizItem = z.infer<typeof item>;
export type Kind = QuizItem['kind'];
export type ItemOf<K extends Kind> = Extract<QuizItem, { kind: K }>;
export type OptionItem = ItemOf<'choice' | 'several'>;
export type NumberItem = ItemOf<'number'>;

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

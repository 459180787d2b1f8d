// The questions of a quiz.yml, fetched once when the first of them is due. 按需取题。
import type { ResolvedItem } from './resolved';

/** `ops/sales-funnel/one-day-trial` → quiz `ops/sales-funnel`, item `one-day-trial`. 拆分题目编号。 */
export function quizOf(answerId: string): { quiz: string; item: string } {
  const cut = answerId.lastIndexOf('/');
  return { quiz: answerId.slice(0, Math.max(0, cut)), item: answerId.slice(cut + 1) };
}

/**
 * A way to get items by quiz; a failed try is not remembered. 题目来源。
 *
 * @param base where the files lie, such as `/en/quiz/`
 */
export function quizSource(base: string, load: typeof fetch) {
  const known = new Map<string, Promise<ResolvedItem[]>>();
  return async (quiz: string): Promise<ResolvedItem[]> => {
    const items = known.get(quiz) ?? itemsAt(`${base}${quiz}.json`, load);
    known.set(quiz, items);
    try {
      return await items;
    } catch (error) {
      known.delete(quiz);
      throw error;
    }
  };
}

async function itemsAt(address: string, load: typeof fetch): Promise<ResolvedItem[]> {
  const response = await load(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as ResolvedItem[];
}

// Questions are fetched once a quiz, and a failure is not remembered. 按需取题。
import { describe, expect, it, vi } from 'vitest';
import { quizOf, quizSource } from '@/quiz/quiz-source';

const items = [{ id: 'a', kind: 'number', instances: [] }];

describe('quizOf()', () => {
  it('splits at the last slash', () => {
    expect(quizOf('ops/sales-funnel/one-day-trial')).toEqual({
      quiz: 'ops/sales-funnel',
      item: 'one-day-trial',
    });
    expect(quizOf('odd')).toEqual({ quiz: '', item: 'odd' });
  });
});

describe('quizSource()', () => {
  it('fetches a quiz once, by its address', async () => {
    const load = vi.fn(() => Promise.resolve(Response.json(items)));
    const source = quizSource('/en/quiz/', load);
    expect(await source('ops/a')).toEqual(items);
    expect(await source('ops/a')).toEqual(items);
    await source('promo/b');
    expect(load.mock.calls).toEqual([['/en/quiz/ops/a.json'], ['/en/quiz/promo/b.json']]);
  });

  it('says what failed, and tries again the next time', async () => {
    const answers = [new Response('', { status: 503 }), Response.json(items)];
    const source = quizSource('/q/', () => Promise.resolve(answers.shift() as Response));
    await expect(source('ops/a')).rejects.toThrow('/q/ops/a.json answered 503');
    expect(await source('ops/a')).toEqual(items);
  });
});

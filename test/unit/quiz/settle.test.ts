// What the lessons left waiting gets its cards. 待排期的作答。
import { describe, expect, it } from 'vitest';
import { settleAnswers } from '@/quiz/settle';
import { keep, progress } from '@/stores/progress';
import { withAnswer } from '@/stores/answer-data';

describe('settleAnswers()', () => {
  it('makes a card of each answer that waits, and then has nothing to do', async () => {
    keep((now) => withAnswer(now, 'ops/a/x', { isRight: true, isSure: null, atMs: 1, day: 9 }));
    await settleAnswers();
    const settled = progress.get();
    expect(settled.items['ops/a/x']).toMatchObject({ card: { dueDay: 12 }, waiting: [] });
    await settleAnswers();
    expect(progress.get()).toBe(settled);
  });
});

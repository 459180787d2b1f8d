import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lastWins } from '@/simulators/_frame/last-wins';

interface Pending {
  job: string;
  finish: (result: string) => void;
  fail: (error: Error) => void;
  progress: (doneRatio: number) => void;
}

function fake() {
  const pending: Pending[] = [];
  const shown: string[] = [];
  const busy: (number | null)[] = [];
  const failed: unknown[] = [];
  const start = lastWins<string, string>(
    (job, progress) =>
      new Promise((finish, fail) => {
        pending.push({ job, finish, fail, progress });
      }),
    {
      show: (result) => shown.push(result),
      busy: (doneRatio) => busy.push(doneRatio),
      fail: (error) => failed.push(error),
    },
  );
  return { start, pending, shown, busy, failed };
}

describe('lastWins()', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('drops an older result that comes after a newer start', async () => {
    const { start, pending, shown } = fake();
    const [first, second] = [start('a'), start('b')];
    pending[0]?.finish('old');
    await first;
    expect(shown).toEqual([]);
    pending[1]?.finish('new');
    await second;
    expect(shown).toEqual(['new']);
  });

  it('says nothing of a quick run', async () => {
    const { start, pending, busy } = fake();
    const run = start('a');
    vi.advanceTimersByTime(199);
    pending[0]?.finish('x');
    await run;
    expect(busy).toEqual([null]);
  });

  it('says how far a long run is, and when it is over', async () => {
    const { start, pending, busy } = fake();
    const run = start('a');
    pending[0]?.progress(0.1);
    vi.advanceTimersByTime(200);
    pending[0]?.progress(0.6);
    pending[0]?.finish('x');
    await run;
    expect(busy).toEqual([0.1, 0.6, null]);
  });

  it('keeps the old picture and tells of a failure, unless a newer run goes on', async () => {
    const { start, pending, shown, failed } = fake();
    const [first, second] = [start('a'), start('b')];
    pending[0]?.fail(new Error('old'));
    await first;
    expect(failed).toEqual([]);
    pending[1]?.fail(new Error('new'));
    await second;
    expect(failed).toEqual([new Error('new')]);
    expect(shown).toEqual([]);
  });
});

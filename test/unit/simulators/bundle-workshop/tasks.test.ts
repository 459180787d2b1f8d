import { describe, expect, it } from 'vitest';
import { runBundle } from '@/simulators/bundle-workshop/run';
import spec from '@/simulators/bundle-workshop/spec';
import { challenges, predict } from '@/simulators/bundle-workshop/tasks';

const judge = (challenge: string, prices: [first: number, second: number, bundle: number]) => {
  const task = challenges[challenge];
  if (!task) throw new RangeError(challenge);
  const [firstPriceYuan, secondPriceYuan, bundlePriceYuan] = prices;
  const start = spec.start(task.scenario);
  const values = { ...start, firstPriceYuan, secondPriceYuan, bundlePriceYuan };
  return task.judge(values, runBundle(values, { scenario: task.scenario, seed: 1 }), start);
};

describe('keepSurplus', () => {
  it('is met by prices a little below the best ones', () => {
    const { isMet, progressRatio, status } = judge('keepSurplus', [64, 70, 94]);
    expect(isMet).toBe(true);
    // 0.977 in the design, whose market is not given; 0.971 here.
    expect(progressRatio).toBeGreaterThan(0.97);
    expect(status.key).toBe('challenges.keepSurplus.met');
  });

  it('is missed by the most profitable prices, which take it from buyers', () => {
    expect(judge('keepSurplus', [73, 84, 102])).toMatchObject({
      isMet: false,
      status: { key: 'challenges.keepSurplus.takes' },
    });
  });

  it('is missed by prices that are only kind', () => {
    expect(judge('keepSurplus', [50, 50, 80])).toMatchObject({
      isMet: false,
      status: { key: 'challenges.keepSurplus.status' },
    });
  });
});

describe('rescue', () => {
  it('is met by selling single goods beside a bundle', () => {
    expect(judge('rescue', [74, 82, 117]).isMet).toBe(true);
  });

  it('is missed by the bundle alone and by selling apart', () => {
    expect(judge('rescue', [200, 200, 117]).isMet).toBe(false);
    expect(judge('rescue', [67, 75, 142]).isMet).toBe(false);
  });
});

describe('the questions', () => {
  it('have answers on both sides of selling apart', () => {
    const answer = (name: string) => {
      const question = predict[name];
      if (!question) throw new RangeError(name);
      const { scenario } = question.asked;
      return question.answer(runBundle(spec.start(scenario), { scenario, seed: 1 }));
    };
    expect(answer('opposite')).toBeGreaterThan(1.3);
    expect(answer('dear')).toBeLessThan(1);
  });
});

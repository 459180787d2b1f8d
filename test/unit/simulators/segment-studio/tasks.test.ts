import { describe, expect, it } from 'vitest';
import { bestRung } from '@/simulators/segment-studio/ladder';
import spec from '@/simulators/segment-studio/spec';
import { challenges, predict } from '@/simulators/segment-studio/tasks';
import { at } from './_studio';

const judged = (name: string, scenario: string, changes = {}) => {
  const values = spec.start(scenario, changes);
  return challenges[name]?.judge(values, at(scenario, changes), spec.start(scenario));
};
const said = (name: string, guess: number | null) => {
  const question = predict[name];
  if (!question) return [];
  const result = at(question.asked.scenario);
  return question.explain(guess, result, at(question.from.scenario)).map(({ key }) => key);
};

describe('the questions', () => {
  it('ask for the number that earns most, which is five', () => {
    const result = at('real');
    expect(predict['count']?.answer(result)).toBe(bestRung(result.ladder).place);
    expect(said('count', 2)[0]).toBe('predict.count.low');
    expect(said('count', 5)[0]).toBe('predict.close');
    expect(said('count', 7)[0]).toBe('predict.count.high');
  });

  it('ask what the neat split is worth, which is less than nothing', () => {
    expect(predict['neat']?.answer(at('neat'))).toBeLessThan(0);
    expect(said('neat', 40_000)[0]).toBe('predict.neat.high');
    expect(said('neat', null)[0]).toBe('predict.neat.why');
  });
});

describe('four segments at most', () => {
  it('is met by recency alone in four, not by the best of more segments', () => {
    const right = { frequency: 0, monetary: 0, segments: 4 };
    expect(judged('fewSegments', 'real', right)?.isMet).toBe(true);
    expect(judged('fewSegments', 'real', { segments: 5 })?.status.key).toMatch(/many$/);
    expect(judged('fewSegments', 'real', { segments: 3 })?.status.key).toMatch(/status$/);
  });
});

describe('calling few', () => {
  const alone = { coupon1Ratio: 0, coupon3Ratio: 0, coupon4Ratio: 0 };

  it('is met by the one segment that comes when called', () => {
    const met = [0, 1, 2, 3].map((place) => {
      const changes = { ...alone, coupon2Ratio: 0, [`coupon${place + 1}Ratio`]: 0.08 };
      return judged('quietHand', 'byHand', changes)?.isMet;
    });
    expect(met.filter(Boolean)).toHaveLength(1);
    expect(met[1]).toBe(true);
  });

  it('is not met by calling too many, or by a coupon too large', () => {
    expect(judged('quietHand', 'byHand')?.status.key).toMatch(/loud$/);
    const large = { ...alone, coupon2Ratio: 0.2 };
    expect(judged('quietHand', 'byHand', large)?.status.key).toMatch(/status$/);
  });
});

describe('the wasted ruler', () => {
  it('is money', () => {
    const met = [0, 1].flatMap((recency) =>
      [0, 1].flatMap((frequency) =>
        [0, 1].map((monetary) => {
          const changes = { recency, frequency, monetary };
          return judged('rightRulers', 'apparel', changes)?.isMet ? changes : null;
        }),
      ),
    );
    expect(met.filter((one) => one !== null)).toEqual([{ recency: 1, frequency: 1, monetary: 0 }]);
  });
});

// Jobs of price, budget, stock and service; a naive way stands beside each. 定价、预算、备货与客服的任务。
import { bestKnapsack } from '@/model/assortment/knapsack';
import { banditRun } from '@/model/bandit/bandit-run';
import { dailyAllocation } from '@/model/budget/daily-allocation';
import { dailyEvaluator, type DailyPlan } from '@/model/budget/daily-plan';
import { buyersOf } from '@/model/bundle/_buyers';
import { correlatedWtp } from '@/model/bundle/correlated-wtp';
import { mixedMenu } from '@/model/bundle/mixed-bundle';
import { pureMenu } from '@/model/bundle/pure-bundle';
import { separateMenu } from '@/model/bundle/separate-prices';
import type { TwoGoods } from '@/model/bundle/two-goods';
import { holtWintersFit } from '@/model/forecast/holt-winters-fit';
import { simulatedVisitors } from '@/model/funnel/simulated-visitors';
import { erlangCStaffing } from '@/model/queue/erlang-c-staffing';
import { randomStream } from '@/model/random/stream';
import { vectors } from '../../reference/operations.json';
import { type Facts, type Job, job } from './job';
import {
  gridWinters,
  listKnapsack,
  restartedStaffing,
  tripleProfit,
  visitorObjects,
} from './naive';

const VISITORS = 1_000_000;
const STEPS = [0.42, 0.2, 0.5, 0.8, 0.9];

function goods(): TwoGoods {
  const setting = { meansYuan: [100, 90], spreadsYuan: [30, 35], correlationRatio: -0.4 };
  const [firstWtpYuan, secondWtpYuan] = correlatedWtp(setting, 100_000, 1) as unknown as [
    Float64Array,
    Float64Array,
  ];
  return { firstWtpYuan, secondWtpYuan, firstCostYuan: 10, secondCostYuan: 15 };
}

const plan: DailyPlan = {
  days: 90,
  channels: Array.from({ length: 8 }, (_, i) => ({
    curve: {
      form: 'exponential' as const,
      ceilingResponses: 60 + 10 * i,
      scaleYuan: 800 + 150 * i,
    },
    carryRatio: 0.2 + 0.08 * i,
  })),
};

function shelf() {
  const next = randomStream(1, 'shelf');
  const list = (most: number) => Array.from({ length: 60 }, () => 1 + Math.floor(next() * most));
  return { values: list(500), sizes: list(100), capacity: 1000 };
}

const passengers = () =>
  (vectors.find(({ id }) => id === 'forecast-hw-fit-air') as { input: { data: number[] } }).input
    .data;

// Ninety-six quarters of an hour, around 200 calls at a time.
const quarters = () =>
  Array.from({ length: 96 }, (_, i) => 200 + 20 * Math.sin((2 * Math.PI * i) / 96));
const MINUTES = 4;
const TARGET = 1 / 3;

const gradients = () => {
  const evaluate = dailyEvaluator(plan);
  const spend = new Float64Array(720).fill(500);
  return { evaluate, spend, gradient: new Float64Array(720) };
};

export const operationsJobs: Record<string, Job<unknown, unknown>> = {
  bundle: job(
    () => {
      const buyers = buyersOf(goods());
      return { buyers, known: [separateMenu(buyers), pureMenu(buyers)] };
    },
    ({ buyers, known }) => mixedMenu(buyers, known),
    ({ outcome, method }) => ({ profit: outcome.profitYuan, method }),
  ),
  'bundle-naive': job(goods, (input) => tripleProfit(input, [120, 110, 150])),
  daily: job(
    () => plan,
    (input) => dailyAllocation(input, 360_000),
    (found): Facts =>
      found.status === 'allocated'
        ? { responses: found.totalResponses, gap: found.gapResponses, steps: found.steps }
        : {},
  ),
  'daily-naive': job(gradients, ({ evaluate, spend, gradient }) => {
    for (let i = 0; i < 1000; i++) evaluate(spend, gradient);
  }),
  visitors: job(
    () => ({ entrantCount: VISITORS, stepRatios: STEPS, orderValueYuan: 120, orderValueCv: 0.6 }),
    (setting) => simulatedVisitors(setting, 1),
    ({ stageCounts }) => ({ buyers: stageCounts.at(-1) ?? NaN }),
  ),
  'visitors-naive': job(
    () => VISITORS,
    (count) => visitorObjects(count, STEPS),
    (counts) => ({ buyers: counts.at(-1) ?? NaN }),
  ),
  knapsack: job(shelf, bestKnapsack, ({ value }) => ({ value })),
  'knapsack-naive': job(shelf, listKnapsack, (value) => ({ value })),
  winters: job(
    passengers,
    (sales) => holtWintersFit(sales, 12, 'multiplicative'),
    (fit): Facts => (fit.status === 'fitted' ? { squares: fit.squaredErrorSum } : {}),
  ),
  'winters-naive': job(
    passengers,
    (sales) => gridWinters(sales, 12),
    (squares) => ({ squares }),
  ),
  staffing: job(
    quarters,
    (loads) =>
      loads.reduce(
        (sum, load) =>
          sum +
          erlangCStaffing({
            arrivalsPerMinute: load / MINUTES,
            handlingMinutes: MINUTES,
            targetMinutes: TARGET,
            servedInTimeRatio: 0.8,
          }).agentCount,
        0,
      ),
    (agents) => ({ agents }),
  ),
  'staffing-naive': job(
    quarters,
    (loads) => loads.reduce((sum, load) => sum + restartedStaffing(load, 0.8, TARGET / MINUTES), 0),
    (agents) => ({ agents }),
  ),
  thompson: job(
    () => ({
      trueRatios: [0.04, 0.05, 0.06],
      visitorCount: 10_000,
      policy: 'thompson' as const,
      seed: 1,
    }),
    banditRun,
    ({ shownCounts }) => ({ best: shownCounts[2] ?? NaN }),
  ),
};

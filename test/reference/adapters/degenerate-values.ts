// Degenerate inputs of chains, regressions and curves, in the words of the vector. 状态链、回归与曲线的退化输入。
import { kaplanMeier } from '@/model/churn/kaplan-meier';
import { sbgFit } from '@/model/customer-value/shifted-beta-geometric-fit';
import { stateValuesYuan } from '@/model/markov/state-values';
import { bassFitOfPeriods, bassFitOfSpeeds, bassRegression } from '@/model/product/bass-fit';
import { logisticRegression } from '@/model/statistics/logistic-regression';

/** A row of transitions that does not sum to 1. 转移矩阵某行之和不为 1 */
export function degenerateMarkovClv(): string {
  const chain = {
    transitionRatios: [
      [1, 0],
      [0.5, 0.4],
    ],
    profitsYuan: [1, 1],
    discountRatio: 0.1,
  };
  const words = refusalOf(() => stateValuesYuan(chain));
  return words === 'transitionRatios[1] must sum to 1, got 0.9'
    ? 'a row that does not sum to 1 is refused with its row number'
    : words;
}

/** A column that tells yes from no. 变量完全分开两类结果 */
export function degenerateLogistic(): string {
  const { effects, problem } = logisticRegression([[1, 2, 3, 4]], [0, 0, 1, 1]);
  return effects === null && problem === 'completeSeparation'
    ? 'complete separation reported'
    : `problem ${String(problem)}`;
}

/** Nobody left. 无人流失 */
export function degenerateKaplanMeier(): string {
  const { rows } = kaplanMeier({ times: [1, 2, 2], events: [0, 0, 0] });
  const ratios = rows.map(({ survivalRatio }) => survivalRatio);
  return ratios.every((ratio) => ratio === 1) ? 'no events: S stays 1' : `S is ${ratios.join()}`;
}

/** Nobody churns. 无人退订 */
export function degenerateSbg(): string {
  const { parameters, problem } = sbgFit([100, 100, 100]);
  return parameters === null && problem === 'noChurn'
    ? 'nobody churns: not identifiable'
    : `problem ${String(problem)}`;
}

/** Two periods of sales. 只有两期销量 */
export function degenerateBass(): string {
  const refusals = [bassFitOfSpeeds, bassFitOfPeriods, bassRegression].map((fit) =>
    refusalOf(() => fit([5, 9])),
  );
  return refusals.every((words) => words === 'units must have at least three periods, got 2')
    ? 'fewer than 3 points refused'
    : refusals.join();
}

function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
  return 'accepted';
}

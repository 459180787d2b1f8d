// What every fit of a buying model tells about itself. 每次模型估计都要交代的情况。

/** How a fit went. 估计过程的说明。 */
export interface FitReport {
  /** log-likelihood of the parameters found. 对数似然 */
  logLik: number;
  /** steps of the search. 迭代次数 */
  iterations: number;
  /** whether the search came to rest on a summit. 是否收敛 */
  hasConverged: boolean;
  /** how much better the best known combination of parameters is known than the worst. 条件数 */
  conditionNumber: number;
  /** customers that were counted. 计入的客户数 */
  customerCount: number;
  /** different histories among them. 不同历史的个数 */
  distinctCount: number;
}

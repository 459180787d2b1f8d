// The four price answers of a person, and whether they make sense. 价格敏感度四问与作答检查。
import { atLeast, nonEmpty } from '../_check';

/** Answers of one person to the four questions of the price sensitivity meter. 一个人的四个价格 */
export interface PsmAnswer {
  /** so cheap that quality is doubted, yuan, >= 0. 太便宜 */
  tooCheapYuan: number;
  /** a bargain, yuan, >= 0. 便宜 */
  cheapYuan: number;
  /** getting expensive, yuan, >= 0. 贵 */
  expensiveYuan: number;
  /** too expensive to consider, yuan, >= 0. 太贵 */
  tooExpensiveYuan: number;
}

/** Which answers can be used, and what is wrong with the others. 作答检查结果 */
export interface PsmValidity {
  /** persons, from 0, whose four prices rise. 有效作答 */
  validRows: number[];
  /** persons, from 0, whose prices do not. 无效作答 */
  droppedRows: number[];
  /** how often each step fails; one person may fail at several. 各处出错人数 */
  failures: {
    /** too cheap is not below cheap. 太便宜不低于便宜 */
    cheapCount: number;
    /** cheap is not below expensive. 便宜不低于贵 */
    expensiveCount: number;
    /** expensive is not below too expensive. 贵不低于太贵 */
    tooExpensiveCount: number;
  };
}

/**
 * Persons whose four prices strictly rise. 价格敏感度作答的有效性检查。
 *
 * Equal prices count as a failure: nothing is both cheap and expensive. Say how many were dropped.
 * 相等也算无效：同一个价不可能既便宜又贵。删了多少人要写出来。
 *
 * @param answers four prices of each person, yuan, >= 0, at least one person
 * @returns who can be used, and what is wrong with the rest
 * @throws RangeError if there is no person or a price is negative
 * @source van Westendorp 1976, NSS Price Sensitivity Meter, Proceedings of the 29th ESOMAR Congress, 139–167
 * @formula p_{tc} < p_{ch} < p_{ex} < p_{te}
 * @simplifies Who rushed through and answered in rising order by chance is not found out.
 *   随手乱填但碰巧递增的，查不出来。
 * @vectors psm.validate
 * @example psmValidity([{ tooCheapYuan: 5, cheapYuan: 8, expensiveYuan: 8, tooExpensiveYuan: 15 }]).droppedRows // [0]
 */
export function psmValidity(answers: readonly PsmAnswer[]): PsmValidity {
  nonEmpty({ answers });
  const validRows: number[] = [];
  const droppedRows: number[] = [];
  const failures = { cheapCount: 0, expensiveCount: 0, tooExpensiveCount: 0 };
  answers.forEach((answer, row) => {
    atLeast(
      0,
      Object.fromEntries(
        Object.entries(answer).map(([name, yuan]) => [`answers[${row}].${name}`, yuan]),
      ),
    );
    const { tooCheapYuan, cheapYuan, expensiveYuan, tooExpensiveYuan } = answer;
    const isCheapWrong = tooCheapYuan >= cheapYuan;
    const isExpensiveWrong = cheapYuan >= expensiveYuan;
    const isTooExpensiveWrong = expensiveYuan >= tooExpensiveYuan;
    failures.cheapCount += Number(isCheapWrong);
    failures.expensiveCount += Number(isExpensiveWrong);
    failures.tooExpensiveCount += Number(isTooExpensiveWrong);
    const isDropped = isCheapWrong || isExpensiveWrong || isTooExpensiveWrong;
    (isDropped ? droppedRows : validRows).push(row);
  });
  return { validRows, droppedRows, failures };
}

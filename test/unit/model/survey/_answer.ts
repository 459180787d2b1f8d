// One answer of a price survey. 一份价格作答。

/** Four prices in the order they are asked for, yuan. 四个价格。 */
export const answer = (
  tooCheapYuan: number,
  cheapYuan: number,
  expensiveYuan: number,
  tooExpensiveYuan: number,
) => ({ tooCheapYuan, cheapYuan, expensiveYuan, tooExpensiveYuan });

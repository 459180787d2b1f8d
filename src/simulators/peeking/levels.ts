// What is agreed on before a test, and what was printed on peeking. 测试前的约定，与论文印出的误报率。

/** False alarms that a test may give. 约定的误报率。 */
export const AGREED_RATIO = 0.05;

/** Chance to see a difference that is there. 约定的功效。 */
export const AGREED_POWER_RATIO = 0.8;

export const MOST_LOOKS = 20;

/** False alarms at the 5 % level by number of looks, as printed. 论文印出的误报率。 */
// Armitage, McPherson & Rowe 1969, J. Royal Statistical Society A 132(2), 235–244, table 2.
export const published: readonly { looks: number; errorRatio: number }[] = [
  { looks: 1, errorRatio: 0.05 },
  { looks: 2, errorRatio: 0.083 },
  { looks: 3, errorRatio: 0.107 },
  { looks: 4, errorRatio: 0.126 },
  { looks: 5, errorRatio: 0.142 },
  { looks: 10, errorRatio: 0.193 },
  { looks: 20, errorRatio: 0.248 },
];

// What a measurement says. 测量结果的形状。

/** One line of the bench, and whether its target is met. 一项测量。 */
export interface Reading {
  name: string;
  isMet: boolean;
  lines: string[];
}

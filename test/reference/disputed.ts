// Values of vectors that are wrong, each with its proof. 有误的参考值及证明。

/** By vector id, then by place of the value in the output (`output.gini`): the proof. */
export const disputed: Record<string, Record<string, string>> = {};

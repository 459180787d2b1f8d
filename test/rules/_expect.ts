// How a rule says what is broken. 规则如何报告。

/** Fails with one line for each broken rule. 有违规即失败并逐条列出。 */
export function expectNone(complaints: readonly string[]): void {
  if (complaints.length === 0) return;
  const error = new Error(`\n${complaints.join('\n')}\n`);
  // Where the rule stands helps nobody; the lines above say where the fault is.
  error.stack = '';
  throw error;
}

// How a rule says what is broken. 规则如何报告。
import { expect } from 'vitest';

/** Fails with one line for each broken rule. 有违规即失败并逐条列出。 */
export function expectNone(complaints: readonly string[]): void {
  if (complaints.length > 0) expect.fail(`\n${complaints.join('\n')}\n`);
}

// The funnels of two teaching cases with four steps, read at build time. 两个四步漏斗的案例，构建时读取。
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// From the project's root: a bundled module no longer lies where its source lay.
const { cases } = JSON.parse(readFileSync(join(process.cwd(), 'content/cases.json'), 'utf8')) as {
  cases: { case_id: string; funnel: { stages?: { count: number }[] } }[];
};

export default {
  telecom: countsOf('telecom'),
  fresh: countsOf('fresh_o2o'),
};

/** People at the five stages of a case. 案例五个环节的人数。 */
export function countsOf(caseId: string): number[] {
  const stages = cases.find(({ case_id }) => case_id === caseId)?.funnel.stages;
  if (stages?.length !== 5)
    throw new RangeError(`no five stages of ${caseId} in content/cases.json`);
  return stages.map(({ count }) => count);
}

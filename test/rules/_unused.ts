// Reads what knip found unused. 读 knip 的结果。
import { complaint } from './_files.ts';

/** What to do, by kind of finding. */
const todos: Record<string, string> = {
  files: 'nothing imports this file: remove it',
  exports: 'nothing imports it: drop the export, or the thing',
  types: 'nothing imports it: drop the export, or the type',
  enumMembers: 'nothing uses it: remove it',
  namespaceMembers: 'nothing uses it: remove it',
  duplicates: 'is exported twice: keep one name',
  dependencies: 'nothing imports this package: remove it from package.json',
  devDependencies: 'nothing uses this package: remove it from package.json',
  optionalPeerDependencies: 'is used but not listed: add it to package.json',
  unlisted: 'is imported but not in package.json: add it, with an exact version',
  unresolved: 'cannot be found: correct the path',
  binaries: 'is run but comes from no package: add the package',
};

interface Finding {
  name: string;
  line?: number;
}

type Issue = { file: string } & Record<string, Finding[] | Finding[][] | string>;

/** One line for each thing that nothing uses. 未使用项清单。 */
export function unusedOf(json: string): string[] {
  const { issues } = JSON.parse(json) as { issues: Issue[] };
  return issues.flatMap((issue) =>
    Object.entries(todos).flatMap(([kind, todo]) => {
      const findings = issue[kind];
      if (!Array.isArray(findings)) return [];
      return findings.flat().map(({ name, line = 1 }) => complaint(issue.file, line, name, todo));
    }),
  );
}

// Reference numbers that were proved wrong, read from the tests' own list. 有异议的参考数据。
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const FILE = 'test/reference/disputed.ts';

/** A value that is not compared, and why. 一处异议。 */
export interface Dispute {
  /** Place in the output, `output.gini`. */
  place: string;
  proof: string;
}

/** Disputes by vector id; none where there is no list. 各组数据的异议。 */
export function disputes(file = FILE): Map<string, Dispute[]> {
  return existsSync(file) ? disputesIn(readFileSync(file, 'utf8')) : new Map();
}

/** Reads `{ id: { place: 'proof' } }` out of the exported `disputed`. 解析异议列表。 */
export function disputesIn(text: string): Map<string, Dispute[]> {
  const source = ts.createSourceFile('disputed.ts', text, ts.ScriptTarget.Latest, true);
  const list = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.getText() === 'disputed')?.initializer;
  return new Map(
    entriesOf(list).map(([id, places]) => [
      id,
      entriesOf(places).map(([place, proof]) => ({ place, proof: textOf(proof) })),
    ]),
  );
}

function entriesOf(node: ts.Expression | undefined): [string, ts.Expression][] {
  if (!node || !ts.isObjectLiteralExpression(node)) return [];
  return node.properties
    .filter(ts.isPropertyAssignment)
    .map(({ name, initializer }) => [
      ts.isStringLiteralLike(name) ? name.text : name.getText(),
      initializer,
    ]);
}

/** A text that may be put together with + to keep lines short. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node)) return textOf(node.left) + textOf(node.right);
  throw new RangeError(`${FILE}: a proof must be plain text, got ${node.getText()}`);
}

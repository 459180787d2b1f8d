// How many tests a model function has, and how many of them try random inputs. 模型函数的测试。
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Tests of one function, counted in its test file. 测试数量。 */
export interface TestCount {
  count: number;
  /** Of these, tests of a property that holds for every input, tried on random ones. */
  propertyCount: number;
}

/** Test counts by function for one model file; empty where the file has no test. 测试计数。 */
export function testCounts(path: string): Map<string, TestCount> {
  const file = `test/unit/model/${path}.test.ts`;
  return existsSync(file) ? countsIn(readFileSync(file, 'utf8')) : new Map();
}

/** Counts the tests under each `describe('name()', …)`. 按 describe 计数。 */
export function countsIn(text: string): Map<string, TestCount> {
  const counts = new Map<string, TestCount>();
  const walk = (node: ts.Node, name: string) => {
    const title = calledWith(node, 'describe');
    const about = title === undefined ? name : (/^(\w+)\(\)/.exec(title)?.[1] ?? '');
    if (about && calledWith(node, 'it') !== undefined) {
      const { count, propertyCount } = counts.get(about) ?? { count: 0, propertyCount: 0 };
      const isProperty = /\bfc\.(assert|property)\b/.test(node.getText());
      counts.set(about, { count: count + 1, propertyCount: propertyCount + Number(isProperty) });
    }
    ts.forEachChild(node, (child) => walk(child, about));
  };
  walk(ts.createSourceFile('test.ts', text, ts.ScriptTarget.Latest, true), '');
  return counts;
}

/** Title of `it('…')`, `it.each(rows)('…')` and the like; undefined for any other call. */
function calledWith(node: ts.Node, callee: string): string | undefined {
  if (!ts.isCallExpression(node)) return undefined;
  const [title] = node.arguments;
  const isCallee = new RegExp(`^${callee}\\b`).test(node.expression.getText());
  return isCallee && title && ts.isStringLiteralLike(title) ? title.text : undefined;
}

// Runs an @example of a doc comment and compares digit by digit. 运行注释里的示例。
import ts from 'typescript';

/** `call(1) // 2.5` in two halves; the value may go on over lines. 一条示例。 */
function halvesOf(example: string): [call: string, value: string] | null {
  const at = example.search(/\s\/\/\s/);
  if (at < 0) return null;
  const value = example.slice(at).replace(/^\s*\/\/\s?/gm, '');
  return [example.slice(0, at).trim(), value.trim()];
}

/** Why an example is not true, or null. 示例为何不成立。 */
export function untruth(example: string, scope: Record<string, unknown>): string | null {
  const halves = halvesOf(example);
  if (!halves) return 'write it as call(…) // value';
  const [call, value] = halves;
  let result: unknown;
  try {
    result = new Function(...Object.keys(scope), `return (${call}\n);`)(...Object.values(scope));
  } catch (error) {
    const thrown = `${(error as Error).name}: ${(error as Error).message}`;
    return thrown === value ? null : `threw ${thrown}`;
  }
  const literal = literalOf(value);
  if (!literal) return `cannot read the value ${value}`;
  return isSame(result, literal) ? null : `is ${JSON.stringify(result)}, not ${value}`;
}

function literalOf(value: string): ts.Expression | undefined {
  const tree = ts.createSourceFile('value.ts', `(${value})`, ts.ScriptTarget.Latest, true);
  const [statement] = tree.statements;
  if (tree.statements.length !== 1 || !statement || !ts.isExpressionStatement(statement)) return;
  const { expression } = statement;
  return ts.isParenthesizedExpression(expression) ? expression.expression : undefined;
}

function isSame(result: unknown, literal: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(literal)) {
    const { elements } = literal;
    const list = Array.isArray(result)
      ? result
      : ArrayBuffer.isView(result)
        ? listOf(result)
        : null;
    return list?.length === elements.length && elements.every((one, i) => isSame(list[i], one));
  }
  if (ts.isObjectLiteralExpression(literal)) {
    const fields = literal.properties.filter(ts.isPropertyAssignment);
    if (typeof result !== 'object' || result === null) return false;
    const names = fields.map(({ name }) => (ts.isIdentifier(name) ? name.text : name.getText()));
    return (
      Object.keys(result).length === names.length &&
      fields.every((field, i) => isSame(Reflect.get(result, names[i] ?? ''), field.initializer))
    );
  }
  return isSameValue(result, literal.getText());
}

const listOf = (view: ArrayBufferView) => [...(view as unknown as Iterable<unknown>)];

const words: Record<string, unknown> = {
  null: null,
  true: true,
  false: false,
  undefined,
  Infinity,
  '-Infinity': -Infinity,
};

/** Numbers are equal when they agree in the digits that are written. */
function isSameValue(result: unknown, text: string): boolean {
  if (Object.hasOwn(words, text)) return Object.is(result, words[text]);
  if (/^['"]/.test(text)) return result === text.slice(1, -1);
  const expected = Number(text.replaceAll('_', ''));
  if (typeof result !== 'number' || Number.isNaN(expected)) return false;
  const [, decimals = '', exponent = '0'] = /^[^.e]*\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const lastDigit = 10 ** (Number(exponent) - decimals.length);
  return Math.abs(result - expected) <= lastDigit / 2 + Math.abs(expected) * 1e-12;
}

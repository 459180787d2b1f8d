// The model room knows no chance, clock, page, log or language. 模型只做纯计算。
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineAt, treeOf, visit } from './_code';
import { expectNone } from './_expect';
import { complaint, filesUnder } from './_files';
import type { TextFile } from './_files';

const globals: Record<string, string> = {
  Date: 'take the time as an argument',
  performance: 'take the time as an argument',
  window: 'belongs in a component',
  document: 'belongs in a component',
  globalThis: 'belongs in a component',
  navigator: 'belongs in a component',
  localStorage: 'belongs in src/stores',
  fetch: 'take the data as an argument',
  console: 'return what should be known',
  process: 'take the value as an argument',
  Intl: 'numbers are written in src/i18n/format.ts',
};

const members: Record<string, string> = {
  random: 'take a seeded generator as an argument',
  toLocaleString: 'numbers are written in src/i18n/format.ts',
  localeCompare: 'compare with < and >',
  toLocaleUpperCase: 'use toUpperCase',
  toLocaleLowerCase: 'use toLowerCase',
};

function impure(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    const tree = treeOf(file);
    const found: string[] = [];
    visit(tree, (node) => {
      const bad = badName(node);
      if (bad) found.push(complaint(file.path, lineAt(tree, node), `uses ${node.getText()}`, bad));
    });
    return found;
  });
}

function badName(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node)) return undefined;
  const { parent, text } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return own(members, text);
  // A field may be called so; only the global is meant.
  const isField =
    (ts.isPropertyAssignment(parent) && parent.name === node) || ts.isPropertySignature(parent);
  return isField ? undefined : own(globals, text);
}

const own = (list: Record<string, string>, name: string) =>
  Object.hasOwn(list, name) ? list[name] : undefined;

describe('the model', () => {
  it('is pure', () => {
    expectNone(impure(filesUnder('src/model', '.ts')));
  });

  it.each([
    'const a = Math.random();',
    'const a = Date.now();',
    'const a = new Date();',
    "document.title = 'a';",
    'console.log(1);',
    'const a = (1).toLocaleString();',
    "const a = globalThis['Math'];",
  ])('would be told of %s', (text) => {
    expect(impure([{ path: 'src/model/a.ts', text }])).toHaveLength(1);
  });

  it('may speak of these words', () => {
    const text =
      '// No Date here.\nconst a = { window: 1 };\nexport const b = a.window + Math.max(1);';
    expect(impure([{ path: 'src/model/a.ts', text }])).toEqual([]);
  });
});

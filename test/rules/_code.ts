// What the rules ask of code: its scripts, imports, functions and words. 代码的结构。
import ts from 'typescript';
import type { TextFile } from './_files.ts';

/** Code of a file with everything else blanked, so that lines and columns stay. 文件里的脚本。 */
export function scriptOf({ path, text }: TextFile): string {
  if (path.endsWith('.svelte')) return keepOnly(text, scriptBlocks(text));
  if (path.endsWith('.astro')) {
    const head = /^---\r?\n([\s\S]*?)^---/m.exec(text);
    const start = head ? head[0].indexOf('\n') + 1 : 0;
    const front: [number, number][] = head ? [[start, start + (head[1] ?? '').length]] : [];
    return keepOnly(text, [...front, ...scriptBlocks(text)]);
  }
  return /\.(ts|mjs)$/.test(path) ? text : '';
}

/** Markup of a component without scripts, styles and comments, lines kept. 组件的标记部分。 */
export function markupOf(file: TextFile): string {
  const blank = (whole: string) => whole.replace(/[^\n]/g, ' ');
  if (!/\.(svelte|astro)$/.test(file.path)) return '';
  return file.text
    .replace(/^---\r?\n[\s\S]*?^---/m, blank)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);
}

function scriptBlocks(text: string): [number, number][] {
  return [...text.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)].map((match) => {
    const start = match.index + (match[1] ?? '').length;
    return [start, start + (match[2] ?? '').length];
  });
}

function keepOnly(text: string, ranges: [number, number][]): string {
  const isKept = (index: number) => ranges.some(([start, end]) => index >= start && index < end);
  return text.replace(/[^\n]/g, (letter, index: number) => (isKept(index) ? letter : ' '));
}

const trees = new WeakMap<TextFile, ts.SourceFile>();

/** Syntax tree of a file's scripts. 语法树。 */
export function treeOf(file: TextFile): ts.SourceFile {
  const known = trees.get(file);
  if (known) return known;
  const kind = ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true, kind);
  trees.set(file, tree);
  return tree;
}

export function visit(node: ts.Node, each: (node: ts.Node) => void): void {
  each(node);
  ts.forEachChild(node, (child) => visit(child, each));
}

export function lineAt(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

/** Pieces of code that are no comment. 注释以外的代码片段。 */
export function tokensOf(file: TextFile): { text: string; line: number }[] {
  const tree = treeOf(file);
  const tokens: { text: string; line: number }[] = [];
  const collect = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(tree);
    if (children.length > 0) children.forEach(collect);
    else tokens.push({ text: node.getText(tree), line: lineAt(tree, node) });
  };
  collect(tree);
  return tokens;
}

/** One function's size, parameters and all. 函数长度。 */
export interface FunctionSize {
  path: string;
  name: string;
  line: number;
  lineCount: number;
}

/** Every function with a body in braces. 全部函数的长度。 */
export function functionsOf(file: TextFile): FunctionSize[] {
  const tree = treeOf(file);
  const sizes: FunctionSize[] = [];
  visit(tree, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    if (!ts.isBlock(node.body as ts.Node) || isDescribe(node)) return;
    const line = lineAt(tree, node);
    const last = tree.getLineAndCharacterOfPosition(node.end).line + 1;
    sizes.push({ path: file.path, name: nameOf(node), line, lineCount: last - line + 1 });
  });
  return sizes;
}

// describe() holds tests as a file does; the tests in it are measured.
function isDescribe(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /^(test\.)?describe\b/.test(call.expression.getText());
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent))
    return parent.name.getText();
  if (ts.isCallExpression(parent))
    return `function given to ${parent.expression.getText().slice(0, 40)}`;
  return 'a function without a name';
}

// The doc comments of the model room. 模型文档注释。
import ts from 'typescript';
import { lineAt, treeOf } from './_code.ts';
import { complaint } from './_files.ts';
import type { TextFile } from './_files.ts';
import { importsOf } from './_imports.ts';

/** An exported thing and the comment above it. 一个导出项与其注释。 */
export interface Documented {
  name: string;
  line: number;
  doc: string;
  /** Names of a function's parameters; null for types and constants. */
  parameters: string[] | null;
  returnsNothing: boolean;
  throwsItself: boolean;
}

/** What a model file exports. 模型文件的导出项。 */
export function exportsOf(file: TextFile): Documented[] {
  const tree = treeOf(file);
  return tree.statements.filter(isExported).flatMap((statement) => {
    const name = nameOf(statement);
    if (!name) return [];
    const found = functionIn(statement);
    return {
      name,
      line: lineAt(tree, statement),
      doc: docOf(statement),
      parameters: found ? found.parameters.map((parameter) => parameter.name.getText()) : null,
      returnsNothing: found?.type?.kind === ts.SyntaxKind.VoidKeyword,
      throwsItself: found ? found.getText().includes('throw new') : false,
    };
  });
}

function isExported(node: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function nameOf(node: ts.Statement): string | undefined {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText();
  return 'name' in node ? (node.name as ts.Identifier | undefined)?.getText() : undefined;
}

function functionIn(node: ts.Statement): ts.FunctionLikeDeclaration | undefined {
  if (ts.isFunctionDeclaration(node)) return node;
  if (!ts.isVariableStatement(node)) return undefined;
  const made = node.declarationList.declarations[0]?.initializer;
  return made && (ts.isArrowFunction(made) || ts.isFunctionExpression(made)) ? made : undefined;
}

/** Text of a doc comment without its stars. 去掉星号的注释。 */
function docOf(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  return (doc?.getText() ?? '').replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\* ?/gm, '');
}

/** Texts of one tag, `@example` or `@param`. 某个标签的内容。 */
export function tagsOf(doc: string, tag: string): string[] {
  return [...doc.matchAll(new RegExp(`^@${tag}\\b([\\s\\S]*?)(?=^@|$(?![\\s\\S]))`, 'gm'))].map(
    (match) => (match[1] ?? '').trim(),
  );
}

/** Everything that is missing from a file's docs. 文档缺项。 */
export function undocumented(file: TextFile): string[] {
  const isGuarded = importsOf(file).some(({ from }) => /(^|\/)_check$/.test(from));
  return exportsOf(file).flatMap((found) =>
    gapsOf(found, isGuarded).map((gap) => complaint(file.path, found.line, found.name, gap)),
  );
}

function gapsOf(found: Documented, isGuarded: boolean): string[] {
  const { doc, parameters } = found;
  if (doc === '') return ['write a doc comment, English and Chinese'];
  const gaps = /\p{Script=Han}/u.test(doc) ? [] : ['say it in Chinese too'];
  if (parameters === null) return gaps;
  const described = tagsOf(doc, 'param').map((text) => text.split(/\s+/));
  // A pattern in place of a name is described under any one name.
  parameters.forEach((name, index) => {
    const words = name.startsWith('{')
      ? described[index]
      : described.find(([first]) => first === name);
    if (!words || words.length < 3) gaps.push(`describe @param ${name} with unit and range`);
  });
  const needed = ['source', 'example'];
  if (!found.returnsNothing) needed.push('returns');
  if (isGuarded || found.throwsItself) needed.push('throws');
  for (const tag of needed) if (!tagsOf(doc, tag)[0]) gaps.push(`add @${tag}`);
  return gaps;
}

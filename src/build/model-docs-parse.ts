// Reads what a model file says of its functions and types. 读取模型文件的文档注释。
import ts from 'typescript';
import { bothTexts, paragraphsOf } from './model-docs-text';
import type { BothTexts } from './model-docs-text';

/** A function as its comment describes it. 函数文档。 */
export interface FunctionDoc {
  name: string;
  sentence: BothTexts;
  /** Further paragraphs. */
  notes: BothTexts[];
  /** Such as `stageCounts(entrantCount: number, stepRatios: number[]): number[]`. */
  signature: string;
  params: { name: string; text: string }[];
  returns: string;
  throws: string;
  source: string;
  /** LaTeX, or empty. */
  formula: string;
  simplifies: BothTexts;
  examples: string[];
  /** Names of the reference models whose vectors run through it. */
  vectorModels: string[];
}

/** An exported interface or type. 类型文档。 */
export interface TypeDoc {
  name: string;
  sentence: BothTexts;
  /** Types whose fields it has too. */
  bases: string[];
  fields: { name: string; type: string; text: BothTexts }[];
}

/** One file of the model room. 模型文件。 */
export interface ModuleDoc {
  /** `funnel/stage-summary` */
  path: string;
  sentence: BothTexts;
  functions: FunctionDoc[];
  types: TypeDoc[];
}

/** The documentation in a model file. 解析一个模型文件。 */
export function moduleDoc(path: string, text: string): ModuleDoc {
  const file = ts.createSourceFile(`${path}.ts`, text, ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  const exported = file.statements.filter(isExported);
  const aliases = file.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter((node) => !isExported(node) && !node.typeParameters);
  return {
    path,
    sentence: bothTexts(/^\/\/ (.*)/.exec(text)?.[1] ?? ''),
    functions: exported.filter(ts.isFunctionDeclaration).map((node) => functionDoc(node, aliases)),
    types: exported
      .filter((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      .map((node) => typeDoc(node, aliases)),
  };
}

type Aliases = readonly ts.TypeAliasDeclaration[];

function functionDoc(node: ts.FunctionDeclaration, aliases: Aliases): FunctionDoc {
  const [sentence = bothTexts(''), ...notes] = paragraphsOf(commentOf(node));
  const textsOf = (tag: string) => tagTexts(node, tag);
  const first = (tag: string) => textsOf(tag)[0] ?? '';
  const params = ts.getJSDocTags(node).filter(ts.isJSDocParameterTag);
  return {
    name: node.name?.text ?? '',
    sentence,
    notes,
    signature: signatureOf(
      node,
      params.map(({ name }) => name.getText()),
      aliases,
    ),
    params: params.map((tag) => ({ name: tag.name.getText(), text: spaced(tagText(tag)) })),
    returns: spaced(first('returns')),
    throws: spaced(first('throws')),
    source: spaced(first('source')),
    formula: spaced(first('formula')),
    simplifies: bothTexts(first('simplifies')),
    examples: textsOf('example').map(spaced),
    vectorModels: textsOf('vectors').flatMap((text) => text.split(/[\s,]+/)),
  };
}

function typeDoc(
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
  aliases: Aliases,
): TypeDoc {
  const parts = ts.isInterfaceDeclaration(node) ? [node] : partsOf(node.type);
  const members = parts.flatMap((part) => ('members' in part ? [...part.members] : []));
  const bases = ts.isInterfaceDeclaration(node)
    ? (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText()))
    : parts.filter((part) => !('members' in part)).map((part) => spaced(part.getText()));
  return {
    name: node.name.text,
    sentence: bothTexts(commentOf(node)),
    bases,
    fields: members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText() + (member.questionToken ? '?' : ''),
      type: typeText(member.type, aliases),
      text: bothTexts(commentOf(member)),
    })),
  };
}

function partsOf(type: ts.TypeNode): (ts.TypeNode | ts.TypeLiteralNode)[] {
  return ts.isIntersectionTypeNode(type) ? type.types.flatMap(partsOf) : [type];
}

function signatureOf(
  node: ts.FunctionDeclaration,
  names: readonly string[],
  aliases: Aliases,
): string {
  const parameters = node.parameters.map((parameter, i) => {
    // A destructured argument is known by the name that its comment gives it.
    const name = ts.isIdentifier(parameter.name) ? parameter.name.text : (names[i] ?? '…');
    if (parameter.initializer) return `${name} = ${parameter.initializer.getText()}`;
    return `${name}${parameter.questionToken ? '?' : ''}: ${typeText(parameter.type, aliases)}`;
  });
  return `${node.name?.text ?? ''}(${parameters.join(', ')}): ${typeText(node.type, aliases)}`;
}

/** A type as a reader wants it: private names spelled out, `readonly` left out. */
function typeText(type: ts.TypeNode | undefined, aliases: Aliases): string {
  const spelled = aliases.reduce(
    (text, alias) =>
      text.replace(new RegExp(`\\b${alias.name.text}\\b`, 'g'), () => alias.type.getText()),
    type?.getText() ?? 'unknown',
  );
  return spaced(spelled)
    .replace(/\breadonly /g, '')
    .replace(/\((\w+(?:\[\])*)\)(?=\[\])/g, '$1');
}

function commentOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc)?.comment;
  return ts.getTextOfJSDocComment(comment) ?? '';
}

const tagText = (tag: ts.JSDocTag) => ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '';

function tagTexts(node: ts.Node, name: string): string[] {
  return ts
    .getJSDocTags(node)
    .filter((tag) => tag.tagName.text === name)
    .map(tagText);
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

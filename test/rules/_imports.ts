// What a file imports, in every way it can. 文件的引用。
import ts from 'typescript';
import { lineAt, treeOf, visit } from './_code.ts';
import { lineOf } from './_files.ts';
import type { TextFile } from './_files.ts';

export interface Import {
  /** As written, `@/model/funnel/projection` or `./spec`. */
  from: string;
  line: number;
  /** `url`: `new URL('…', import.meta.url)`; `glob`: `import.meta.glob('…')`. */
  way: 'static' | 'reexport' | 'dynamic' | 'url' | 'glob' | 'style';
  isTypeOnly: boolean;
}

/** Every import of a file's scripts and styles. 全部引用。 */
export function importsOf(file: TextFile): Import[] {
  const tree = treeOf(file);
  const found: Import[] = [];
  visit(tree, (node) => {
    for (const { from, ...rest } of importsAt(node))
      found.push({ from, line: lineAt(tree, node), ...rest });
  });
  return [...found, ...styleImports(file)];
}

type Found = Omit<Import, 'line'>;

function importsAt(node: ts.Node): Found[] {
  if (ts.isImportDeclaration(node)) {
    return one(node.moduleSpecifier, 'static', node.importClause?.isTypeOnly ?? false);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return one(node.moduleSpecifier, 'reexport', node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return one(node.argument.literal, 'static', true);
  }
  if (ts.isCallExpression(node)) return fromCall(node);
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    const [path, base] = node.arguments ?? [];
    return base?.getText() === 'import.meta.url' ? one(path, 'url') : [];
  }
  return [];
}

function fromCall(node: ts.CallExpression): Found[] {
  const [first] = node.arguments;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return one(first, 'dynamic');
  if (!/^import\.meta\.glob\b/.test(node.expression.getText()) || !first) return [];
  const patterns = ts.isArrayLiteralExpression(first) ? first.elements : [first];
  return patterns.flatMap((pattern) => one(pattern, 'glob'));
}

function one(node: ts.Node | undefined, way: Import['way'], isTypeOnly = false): Found[] {
  return node && ts.isStringLiteralLike(node) ? [{ from: node.text, way, isTypeOnly }] : [];
}

function styleImports({ path, text }: TextFile): Import[] {
  if (!/\.(css|svelte|astro)$/.test(path)) return [];
  return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map((match) => ({
    from: match[1] ?? '',
    line: lineOf(text, match.index),
    way: 'style',
    isTypeOnly: false,
  }));
}

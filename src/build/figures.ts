// Remark plugin: a simulator's tag in a lesson becomes its island, an unknown tag stops the build. 课文里的模拟器标签变成交互组件。
import { readdirSync } from 'node:fs';

/** Tags that every lesson may use without an import. 课文内置标签。 */
export const builtIns = [
  'Part',
  'Point',
  'Predict',
  'Worked',
  'Step',
  'Mistake',
  'OnTheJob',
  'Term',
  'Num',
  'Quiz',
  'Table',
  'Case',
  'Fact',
] as const;

interface Node {
  type: string;
  name?: string | null;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown; data?: unknown }[];
  position?: { start: { line: number; column: number } };
  [key: string]: unknown;
}

interface SourceFile {
  fail: (reason: string, place?: Node['position']) => never;
}

/** `sales-funnel` → `SalesFunnel`. 文件夹名变标签名。 */
export function tagOf(folder: string): string {
  return folder.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
}

/** Tags of all simulators, by the folders of `src/simulators`. 全部模拟器标签。 */
export function simulatorTags(folder = 'src/simulators'): Record<string, string> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => entry.name);
  return Object.fromEntries(names.map((name) => [tagOf(name), name]));
}

export function remarkFigures({ tags = simulatorTags() } = {}) {
  return (tree: Node, file: SourceFile) => {
    const used = new Set<string>();
    const state = { count: 0, urlIsOwned: false };
    walk(tree, (node) => {
      if (node.type === 'mdxjsEsm') file.fail('a lesson needs no import or export', node.position);
      if (!node.type.startsWith('mdxJsx') || !node.name || !/^[A-Z]/.test(node.name)) return;
      const folder = tags[node.name];
      if (folder) {
        used.add(node.name);
        toIsland(node, folder, state);
      } else if (!(builtIns as readonly string[]).includes(node.name)) {
        const known = [...Object.keys(tags), ...builtIns].join(', ');
        file.fail(
          `<${node.name}> is no simulator and no built-in; there are: ${known}`,
          node.position,
        );
      }
    });
    for (const tag of used) tree.children?.unshift(importOf(tag, tags[tag] ?? ''));
  };
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function toIsland(node: Node, folder: string, state: { count: number; urlIsOwned: boolean }) {
  const attributes = (node.attributes ??= []);
  const has = (name: string) => attributes.some((attribute) => attribute.name === name);
  state.count += 1;
  // One figure of a page keeps its state in the address: the first that is free to play with.
  if (!state.urlIsOwned && !has('view') && !has('predict')) {
    attributes.push({ type: 'mdxJsxAttribute', name: 'ownsUrl', value: null });
    state.urlIsOwned = true;
  }
  if (!has('view')) attributes.push({ type: 'mdxJsxAttribute', name: 'isLate', value: null });
  attributes.push({ type: 'mdxJsxAttribute', name: 'client:late', value: null });
  attributes.push(spreadOf(folder, `figure-${state.count}`));
}

/** `{...props.figure('sales-funnel', 'figure-1')}`: words and ids come from the page. */
function spreadOf(folder: string, figureId: string) {
  const literal = (value: string) => ({ type: 'Literal', value, raw: JSON.stringify(value) });
  const identifier = (name: string) => ({ type: 'Identifier', name });
  const call = {
    type: 'CallExpression',
    callee: {
      type: 'MemberExpression',
      object: identifier('props'),
      property: identifier('figure'),
      computed: false,
      optional: false,
    },
    arguments: [literal(folder), literal(figureId)],
    optional: false,
  };
  return {
    type: 'mdxJsxExpressionAttribute',
    value: `...props.figure(${JSON.stringify(folder)}, ${JSON.stringify(figureId)})`,
    data: {
      estree: program({
        type: 'ExpressionStatement',
        expression: {
          type: 'ObjectExpression',
          properties: [{ type: 'SpreadElement', argument: call }],
        },
      }),
    },
  };
}

function importOf(tag: string, folder: string): Node {
  const path = `@/simulators/${folder}/${tag}.svelte`;
  return {
    type: 'mdxjsEsm',
    value: `import ${tag} from ${JSON.stringify(path)}`,
    data: {
      estree: program({
        type: 'ImportDeclaration',
        specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name: tag } }],
        source: { type: 'Literal', value: path, raw: JSON.stringify(path) },
        attributes: [],
      }),
    },
  };
}

const program = (statement: object) => ({
  type: 'Program',
  sourceType: 'module',
  comments: [],
  body: [statement],
});

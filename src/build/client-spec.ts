// Vite plugin: what only the build and the tests read of a simulator stays out of the browser. 精简声明。
import type { Plugin } from 'vite';

/** The field of a declaration that only tests read. */
const UNREAD = 'always';

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Property extends Node {
  key: { name?: string };
  value: Node;
}

/** Empties `always` of each `spec.ts` that goes to the browser. 去掉浏览器用不到的字段。 */
export function clientSpecs(): Plugin {
  return {
    name: 'shapan:client-spec',
    // After the types are gone, so that plain JavaScript is parsed.
    enforce: 'post',
    transform(code, id, options) {
      if (options?.ssr || !/\/simulators\/[^/]+\/spec\.ts$/.test(id)) return null;
      return { code: lightened(code, unreadIn(this.parse(code))), map: null };
    },
  };
}

function lightened(code: string, fields: readonly Property[]): string {
  return fields
    .toSorted((a, b) => b.value.start - a.value.start)
    .reduce((text, { value }) => `${text.slice(0, value.start)}{}${text.slice(value.end)}`, code);
}

/** The properties of the object given to `defineSimulator`. */
function unreadIn(tree: unknown): Property[] {
  const found: Property[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const {
      type,
      callee,
      arguments: given,
    } = node as {
      type?: string;
      callee?: { name?: string };
      arguments?: { properties?: Property[] }[];
    };
    if (type === 'CallExpression' && callee?.name === 'defineSimulator')
      found.push(...(given?.[0]?.properties ?? []).filter(({ key }) => key?.name === UNREAD));
    else for (const child of Object.values(node)) visit(child);
  };
  visit(tree);
  return found;
}

// Rehype plugin: formulas and tables that a phone, a screen reader and the CSP accept. 公式与表格的收尾。

interface Element {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
}

/**
 * KaTeX keeps the TeX source in an annotation, which search and conversion to traditional
 * characters would take for text; a wide formula must scroll by itself and by keyboard.
 */
export function rehypeLesson() {
  return (tree: Element) => mend(tree);
}

function mend(node: Element): void {
  node.children = node.children?.filter((child) => child.tagName !== 'annotation');
  node.children?.forEach((child, index, siblings) => {
    mend(child);
    if (child.properties?.align) {
      // An align attribute would become an inline style, which the CSP refuses.
      child.properties.dataAlign = child.properties.align;
      delete child.properties.align;
    }
    if (child.tagName === 'math' && child.properties?.display === 'block')
      siblings[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['formula'], tabIndex: 0, role: 'math' },
        children: [child],
      };
  });
}

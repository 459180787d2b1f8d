import { describe, expect, it } from 'vitest';
import { rehypeLesson } from '@/build/rehype-lesson';

interface Made {
  type: string;
  tagName: string;
  properties: Record<string, unknown>;
  children: Made[];
}

const element = (
  tagName: string,
  properties: Record<string, unknown> = {},
  children: Made[] = [],
): Made => ({
  type: 'element',
  tagName,
  properties,
  children,
});

describe('rehypeLesson()', () => {
  it('takes the TeX source out of a formula and lets a wide one scroll by keyboard', () => {
    const math = element('math', { display: 'block' }, [element('mi'), element('annotation')]);
    const tree = element('div', {}, [math]);
    rehypeLesson()(tree);
    expect(tree.children[0]).toMatchObject({
      tagName: 'div',
      properties: { className: ['formula'], tabIndex: 0 },
      children: [{ tagName: 'math', children: [{ tagName: 'mi' }] }],
    });
  });
  it('leaves an inline formula where it stands', () => {
    const tree = element('p', {}, [element('math', {}, [element('mi')])]);
    rehypeLesson()(tree);
    expect(tree.children[0]).toMatchObject({ tagName: 'math' });
  });
  it('turns an align attribute into data, because the CSP refuses inline styles', () => {
    const tree = element('tr', {}, [element('td', { align: 'right' })]);
    rehypeLesson()(tree);
    expect(tree.children[0]).toMatchObject({ properties: { dataAlign: 'right' } });
  });
});

// Formulas of the docs as MathML. 公式转换。
import { describe, expect, it } from 'vitest';
import { mathMl } from '@/build/model-docs-formula';

describe('mathMl()', () => {
  it('is MathML alone, without its LaTeX source', () => {
    const html = mathMl('\\hat r_k = n_{k+1}/n_k');
    expect(html).toMatch(/^<math [^>]*display="block"[^>]*>.*<\/math>$/s);
    expect(html).not.toMatch(/annotation|\\hat|<span|style=/);
  });

  it('stops at LaTeX that cannot be read', () => {
    expect(() => mathMl('\\frac{1')).toThrow(/KaTeX parse error/);
    expect(() => mathMl('\\nosuchword')).toThrow(/nosuchword/);
  });
});

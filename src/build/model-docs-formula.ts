// A formula of a doc comment as MathML. 公式转 MathML。
import katex from 'katex';

/**
 * MathML of a LaTeX line. The source that KaTeX adds as an annotation is taken out again: search
 * would find it, and the conversion to traditional characters would read it. LaTeX 转 MathML。
 *
 * @throws ParseError of katex, so that a formula that cannot be read stops the build
 */
export function mathMl(latex: string): string {
  return katex
    .renderToString(latex, { output: 'mathml', displayMode: true, throwOnError: true })
    .replace(/<annotation[\s\S]*?<\/annotation>/, '')
    .replace(/^<span[^>]*>|<\/span>$/g, '');
}

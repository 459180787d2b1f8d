import { describe, expect, it } from 'vitest';
import { charactersIn } from '@/build/fonts';

describe('charactersIn()', () => {
  it('collects the characters of the elements named, without tags and entities', () => {
    const html = '<h1 class="a">漏斗 <em>A&amp;B</em></h1><p>不要</p><h2>斗</h2>';
    expect([...charactersIn(html, 'h1|h2')].sort().join('')).toBe(' &AB斗漏');
  });
  it('finds nothing where there is nothing', () => {
    expect(charactersIn('<p>x</p>', 'math').size).toBe(0);
  });
});

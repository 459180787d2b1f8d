import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { trimmedPolicy } from '@/build/trim-csp';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><script>a()</script>`;

describe('trimmedPolicy()', () => {
  it('keeps hashes of what the page holds and drops those of other pages', () => {
    const [style, script, other] = ['p{}', 'a()', 'b()'].map(hashOf);
    const before = `default-src 'self'; script-src 'self' ${other} ${script}; style-src 'self' ${style};`;
    expect(trimmedPolicy(page(before))).toBe(
      page(`default-src 'self'; script-src 'self' ${script}; style-src 'self' ${style};`),
    );
  });

  it('changes nothing else', () => {
    const html = `<p>'sha256-x'</p>`;
    expect(trimmedPolicy(html)).toBe(html);
  });
});

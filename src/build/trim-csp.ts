// Leaves in each page's content security policy only the hashes of what stands in that page. 每页只留用得到的哈希。
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/i;
const INLINE = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = / 'sha256-([^']+)'/g;

/** The page with a policy that allows what it holds, and nothing of other pages. 收紧一页的策略。 */
export function trimmedPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , content = '']) =>
      createHash('sha256').update(content).digest('base64'),
    ),
  );
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (whole, hash: string) => (own.has(hash) ? whole : '')),
  );
}

/** The build lists the hashes of the whole site in every page. 构建时给每页写了全站的哈希。 */
export function trimCsp(): AstroIntegration {
  return {
    name: 'shapan:trim-csp',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = await readdir(folder, { recursive: true });
        const pages = names.filter((name) => name.endsWith('.html'));
        await Promise.all(
          pages.map(async (name) => {
            const path = `${folder}/${name}`;
            await writeFile(path, trimmedPolicy(await readFile(path, 'utf8')));
          }),
        );
      },
    },
  };
}

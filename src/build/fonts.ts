// Cuts the heading and maths fonts to the characters that the built pages use. 构建后按用字裁剪字体。
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Text of HTML without its tags. 去掉标签的文字。 */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** All characters inside the elements named. 指定元素内的用字。 */
export function charactersIn(html: string, elements: string): Set<string> {
  const found = new Set<string>();
  const pattern = new RegExp(`<(${elements})\\b[^>]*>([\\s\\S]*?)</\\1>`, 'g');
  for (const match of html.matchAll(pattern))
    for (const character of textOf(match[2] ?? '')) found.add(character);
  return found;
}

/** MathML shows single letters in the italic alphabet of U+1D434 and up. */
function mathAlphabet(): string {
  const italics = Array.from({ length: 0x1d7cb - 0x1d434 }, (_, i) => 0x1d434 + i);
  const letters = italics.filter((code) => code < 0x1d468 || (code >= 0x1d6e2 && code < 0x1d71c));
  return `${String.fromCodePoint(...letters)}ℎ0123456789()[]{}|+−×÷=≤≥<>∑∏∫√⋅…,.`;
}

async function pagesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html'));
  return Promise.all(pages.map((name) => readFile(`${folder}/${name}`, 'utf8')));
}

async function cut(source: string, characters: string, target: string): Promise<number> {
  const whole = await readFile(require.resolve(source));
  const part = await subsetFont(whole, characters, { targetFormat: 'woff2' });
  await writeFile(target, part);
  return part.length;
}

export function fonts(): AstroIntegration {
  return {
    name: 'shapan:fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const headings = new Set<string>();
        const maths = new Set<string>(mathAlphabet());
        for (const page of await pagesOf(folder)) {
          for (const character of charactersIn(page, 'h1|h2|h3')) headings.add(character);
          for (const character of charactersIn(page, 'math')) maths.add(character);
        }
        await mkdir(`${folder}/fonts`, { recursive: true });
        const song = await cut(
          '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2',
          [...headings].join(''),
          `${folder}/fonts/song.woff2`,
        );
        const math = await cut(
          '@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2',
          [...maths].join(''),
          `${folder}/fonts/maths.woff2`,
        );
        const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
        logger.info(`headings ${headings.size} characters ${kB(song)}, maths ${kB(math)}`);
      },
    },
  };
}

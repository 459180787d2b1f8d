// The files of the project, read once. 项目文件。
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file by its path from the top, with `/` on every system. 一个文件。 */
export interface TextFile {
  path: string;
  text: string;
}

const made = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'test-results']);

/** Paths of all files under a folder, sorted; what a program makes is left out. 文件夹下全部文件。 */
export function pathsUnder(folder: string): string[] {
  const isMade = (path: string) => path.split(sep).some((part) => made.has(part));
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !isMade(path))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

const texts = new Map<string, TextFile>();

/** One file; read again only in another run. 读一个文件。 */
export function fileAt(path: string): TextFile {
  const known = texts.get(path);
  if (known) return known;
  const file = { path, text: readFileSync(join(root, path), 'utf8') };
  texts.set(path, file);
  return file;
}

/** Files under a folder whose names end so. 按后缀选文件。 */
export function filesUnder(folder: string, ...endings: string[]): TextFile[] {
  return pathsUnder(folder)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map(fileAt);
}

/** All code that people write. 全部手写代码。 */
export function codeFiles(...folders: string[]): TextFile[] {
  return folders.flatMap((folder) =>
    filesUnder(folder, '.ts', '.mjs', '.svelte', '.astro', '.css'),
  );
}

export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** Lines of a file, the last line break not counted. 行数。 */
export function lineCountOf(text: string): number {
  return text.trimEnd().split('\n').length;
}

/** One broken rule: where it is and what to do. 一处违规。 */
export function complaint(path: string, line: number, problem: string, todo: string): string {
  return `${path}:${line}  ${problem}: ${todo}`;
}

// Keeps what a build has worked out until its sources change. 把构建时的结果存盘，来源变了才重算。
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What `make` returns, from disk if files and folders are as they were. 文件没变就读上次的结果。
 *
 * @param folder where results lie; it may be emptied at any time
 * @param name   of the result
 * @param sources files, and folders of files, that it depends on
 */
export function keptOnDisk<T>(
  folder: string,
  name: string,
  sources: readonly string[],
  make: () => T,
): T {
  const path = join(folder, `${name}-${printOf(sources)}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch {
    const made = make();
    keep(folder, path, JSON.stringify(made));
    return made;
  }
}

function printOf(sources: readonly string[]): string {
  const hash = createHash('sha1');
  for (const source of sources) {
    if (/\.\w+$/.test(source)) hash.update(readFileSync(source));
    else
      for (const file of readdirSync(source).sort()) hash.update(readFileSync(join(source, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function keep(folder: string, path: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Written aside and moved: tests that run at once must not read half a file.
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, text);
    renameSync(aside, path);
  } catch {
    // A disk that cannot be written costs time, not the build.
  }
}

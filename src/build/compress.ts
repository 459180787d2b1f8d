// Writes each text file of the built site once more, compressed, for servers that send such files. 预压缩静态文件。
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const zip = promisify(gzip);
const isText = (name: string) => /\.(html|css|js|json|svg|xml|txt)$/.test(name);

export function compress(): AstroIntegration {
  return {
    name: 'shapan:compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = (await readdir(folder, { recursive: true })).filter(isText);
        await Promise.all(
          names.map(async (name) => {
            const text = await readFile(`${folder}/${name}`);
            await writeFile(`${folder}/${name}.gz`, await zip(text, { level: 9 }));
          }),
        );
      },
    },
  };
}

// Vite plugin: a module named *.reduce.ts runs once at build and ships only its default export. 构建时归约数据。
import { runnerImport } from 'vite';
import type { Plugin } from 'vite';

/**
 * Real data and cases are large; a simulator needs a few numbers of them. The module reads the
 * files with node and its default export, plain data, is what the browser gets.
 */
export function reduceAtBuild(root: string): Plugin {
  return {
    name: 'shapan:reduce',
    enforce: 'pre',
    async load(id) {
      const path = id.split('?')[0] ?? id;
      if (!path.endsWith('.reduce.ts')) return null;
      const { module } = await runnerImport<{ default: unknown }>(path, {
        configFile: false,
        root,
        logLevel: 'error',
        resolve: { alias: { '@': `${root}src` } },
      });
      return `export default ${JSON.stringify(module.default)};`;
    },
  };
}

// Vite plugin: AnyFigure.astro shows the simulator named, whichever folders there are. 按名显示模拟器。
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { simulatorTags } from './figures.ts';

/**
 * Astro hydrates only components that a file imports by name, so the file that shows any
 * simulator is written here from the folders of `src/simulators`: adding one edits nothing.
 */
export function anyFigure(): Plugin {
  return {
    name: 'shapan:any-figure',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/src/build/AnyFigure.astro')) return null;
      const tags = Object.entries(simulatorTags());
      const imports = tags.map(
        ([tag, folder]) => `import ${tag} from '@/simulators/${folder}/${tag}.svelte';`,
      );
      const uses = tags.map(
        ([tag, folder]) => `{name === '${folder}' && <${tag} client:load {...props} />}`,
      );
      return readFileSync(id, 'utf8')
        .replace('/* simulator imports */', imports.join('\n'))
        .replace('/* simulator props */', 'const { name, ...props } = Astro.props;')
        .replace('{/* simulator tags */}', uses.join('\n'));
    },
  };
}

// Who may import whom in src. 房间之间的引用规则。
import { posix } from 'node:path';
import { complaint } from './_files.ts';
import type { TextFile } from './_files.ts';
import { importsOf } from './_imports.ts';
import type { Import } from './_imports.ts';

/** For each room the rooms it may import; a pattern narrows which files of that room. */
const doors: Record<string, readonly (string | RegExp)[]> = {
  model: [],
  i18n: [],
  stores: ['i18n'],
  styles: [],
  workers: ['model'],
  charts: ['i18n'],
  components: ['charts', 'i18n', 'stores'],
  simulators: ['model', 'charts', 'components', 'i18n', 'stores', 'workers'],
  quiz: ['model', 'components', 'i18n', 'stores'],
  classroom: [/^simulators\/[^/]+\/spec$/, 'components', 'i18n', 'stores'],
  layouts: ['components', 'quiz', 'classroom', 'i18n', 'stores', 'styles'],
  // Runs at build time only: it may read what it turns into pages, but draws with components.
  build: ['model', 'i18n', 'simulators', /^quiz\/[^.]+$/, 'components'],
  pages: [
    'model',
    'simulators',
    'charts',
    'quiz',
    'classroom',
    'components',
    'layouts',
    'i18n',
    'stores',
    'styles',
    'workers',
    'build',
  ],
  // src/content.config.ts: the shape of content, not a room of its own.
  '': ['i18n', /^quiz\/schema$/, 'build'],
};

/** Doors that only types may pass. */
const typeDoors: Record<string, readonly string[]> = { build: ['stores'] };

export const rooms = Object.keys(doors).filter((room) => room !== '');

/** `src/model/funnel/a.ts` → `model`; files directly in src are in no room. */
export function roomOf(path: string): string {
  const parts = path.replace(/^src\//, '').split('/');
  return parts.length > 1 ? (parts[0] ?? '') : '';
}

/** Path from src of what is imported, or null for a package. 引用目标在 src 里的位置。 */
function targetOf(file: TextFile, from: string): string | null {
  if (from.startsWith('@/')) return from.slice(2);
  if (from.startsWith('/src/')) return from.slice(5);
  if (!from.startsWith('.')) return null;
  return posix.relative('src', posix.join(posix.dirname(file.path), from));
}

/** Every import that goes where it may not. 越界的引用。 */
export function crossings(files: readonly TextFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((found) => {
      const problem = problemOf(file, found);
      return problem ? [complaint(file.path, found.line, `imports ${found.from}`, problem)] : [];
    }),
  );
}

function problemOf(file: TextFile, found: Import): string | null {
  const room = roomOf(file.path);
  const target = targetOf(file, found.from);
  if (target === null) return packageProblem(room, found.from);
  if (target.startsWith('..')) return room === 'build' ? null : 'src imports nothing outside src';
  const other = roomOf(`src/${target}`);
  const isNear = found.from.startsWith('.');
  if (other === room && room !== '') {
    if (!isNear && found.way !== 'glob') return `inside ${room}, write a relative path`;
    return neighbourProblem(file.path, target);
  }
  // A worker's address must be a relative literal, and keys of a glob follow how it is written.
  if (isNear && !['url', 'glob'].includes(found.way) && other !== '')
    return `from another room, write @/${target}`;
  // An .astro file exists at build time only, so what only the build needs is open to it.
  if (file.path.endsWith('.astro') && other === 'build') return null;
  return doorProblem(room, other, target, found.isTypeOnly);
}

function doorProblem(room: string, other: string, target: string, isTypeOnly: boolean) {
  const name = target.replace(/\.(ts|svelte|astro)$/, '');
  const mayPass = (doors[room] ?? []).some((door) =>
    typeof door === 'string' ? door === other : door.test(target) || door.test(name),
  );
  if (mayPass || (isTypeOnly && typeDoors[room]?.includes(other))) return null;
  const list = doors[room]?.map(String).join(', ') ?? 'not listed in test/rules/_rooms.ts';
  return `${room || 'src'} may import only: ${list || 'no other room'}`;
}

function neighbourProblem(path: string, target: string): string | null {
  const [room, own] = path.replace(/^src\//, '').split('/');
  const [, other] = target.split('/');
  if (room !== 'simulators' || other === own || other === '_frame') return null;
  return own === '_frame'
    ? 'the frame knows no simulator'
    : 'a simulator imports no other, only ../_frame: move what both need to the frame or the model';
}

function packageProblem(room: string, from: string): string | null {
  if (!['model', 'i18n'].includes(room)) return null;
  return /^(node:|svelte|astro|nanostores|@nanostores)/.test(from)
    ? `${room} runs everywhere: no system, framework or store`
    : null;
}

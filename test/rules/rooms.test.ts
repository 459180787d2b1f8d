// Who may import whom. 房间之间的引用。
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { codeFiles, complaint, pathsUnder } from './_files';
import type { TextFile } from './_files';
import { importsOf } from './_imports';
import { crossings, roomOf, rooms } from './_rooms';

function barrels(files: readonly TextFile[]): string[] {
  return files.flatMap((file) => {
    const reexports = importsOf(file).filter((found) => found.way === 'reexport');
    return reexports.map(({ line, from }) =>
      complaint(file.path, line, `passes on ${from}`, 'import from the file that makes it'),
    );
  });
}

const sample = (path: string, text: string): TextFile[] => [{ path, text }];

describe('rooms', () => {
  it('import only through their doors', () => {
    expectNone(crossings(codeFiles('src')));
  });

  it('are all known to this rule', () => {
    const found = new Set(pathsUnder('src').map(roomOf).filter(Boolean));
    expectNone(
      [...found]
        .filter((room) => !rooms.includes(room))
        .map((room) => `src/${room}:1  is no room of the design: add it to test/rules/_rooms.ts`),
    );
  });

  it('have no file that only passes on what others make', () => {
    expectNone(barrels(codeFiles('src')));
  });
});

describe('crossings()', () => {
  it.each([
    ['src/model/a.ts', "import { tag } from '@/i18n/locales';", 'may import only: no other room'],
    [
      'src/charts/A.svelte',
      "<script>import x from '@/model/a';</script>",
      'charts may import only',
    ],
    [
      'src/pages/a.astro',
      "---\nimport A from '../layouts/A.astro';\n---",
      'write @/layouts/A.astro',
    ],
    ['src/quiz/a.ts', "import { b } from '@/quiz/b';", 'write a relative path'],
    ['src/simulators/a/spec.ts', "import b from '../b/spec';", 'imports no other'],
    ['src/simulators/_frame/a.ts', "import b from '../b/spec';", 'the frame knows no simulator'],
    ['src/classroom/a.ts', "import { b } from '@/simulators/a/A.svelte';", 'may import only'],
    ['src/build/a.ts', "import { progress } from '@/stores/progress';", 'may import only'],
    ['src/charts/a.ts', "const b = await import('@/stores/progress');", 'may import only'],
    ['src/components/a.ts', "new URL('../model/b.ts', import.meta.url);", 'may import only'],
    ['src/components/a.ts', "import.meta.glob('/src/simulators/*/spec.ts');", 'may import only'],
    ['src/model/a.ts', "import { readFileSync } from 'node:fs';", 'runs everywhere'],
    ['src/quiz/A.svelte', "<style>@import '@/styles/tokens.css';</style>", 'may import only'],
  ])('names the import that %s may not make', (path, text, problem) => {
    const found = crossings(sample(path, text));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  it.each([
    ['src/simulators/a/spec.ts', "import { define } from '../_frame/define';"],
    ['src/simulators/a/worker.ts', "new URL('../../workers/run.ts', import.meta.url);"],
    ['src/classroom/a.ts', "import spec from '@/simulators/a/spec';"],
    ['src/build/a.ts', "import type { Progress } from '@/stores/progress-data';"],
    ['src/pages/a.astro', "---\nimport A from '@/layouts/A.astro';\n---"],
    ['src/charts/a.ts', "import { scaleLinear } from 'd3-scale';"],
    ['src/model/a.ts', "// import x from '@/stores/progress'\nexport {};"],
  ])('lets %s import what it may', (path, text) => {
    expect(crossings(sample(path, text))).toEqual([]);
  });
});

describe('barrels()', () => {
  it('names the line that passes on', () => {
    const text = "const a = 1;\nexport { b } from './b';\nexport { a };";
    expect(barrels(sample('src/quiz/index.ts', text))).toHaveLength(1);
  });
});

// No file, export or dependency that nothing uses. 没有用不到的东西。
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scriptOf } from '../steps';
import { expectNone } from './_expect';
import { unusedOf } from './_unused';

function knip(folder?: string): string {
  const words = ['--reporter', 'json', '--no-progress', ...(folder ? ['--directory', folder] : [])];
  const { stdout, stderr } = spawnSync(process.execPath, [scriptOf('knip'), ...words], {
    encoding: 'utf8',
  });
  if (!stdout.startsWith('{')) throw new Error(`knip could not look: ${stderr}${stdout}`);
  return stdout;
}

describe('the project', () => {
  it('has nothing that is not used', { timeout: 120_000 }, () => {
    expectNone(unusedOf(knip()));
  });

  it('would be told of an export, a file and a package', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'shapan-unused-'));
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write(
      'package.json',
      '{ "name": "a", "main": "a.js", "dependencies": { "left-pad": "1.0.0" } }',
    );
    write('a.js', "import { used } from './b.js';\nused();\n");
    write('b.js', 'export const used = () => 1;\nexport const idle = 2;\n');
    write('c.js', 'export {};\n');
    const found = unusedOf(knip(folder)).join('\n');
    rmSync(folder, { recursive: true });
    for (const name of ['b.js:2', 'c.js', 'left-pad']) expect(found).toContain(name);
  });
});

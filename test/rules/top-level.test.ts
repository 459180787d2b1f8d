// What may lie at the top of the repository. 顶层只放这些。
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNone } from './_expect';
import { root } from './_files';

const allowed = [
  'src',
  'content',
  'public',
  'test',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'README.md',
  'LICENSE',
  // Made by npm and by the build, never committed.
  'node_modules',
  'dist',
];

function strangers(names: readonly string[]): string[] {
  return names
    .filter((name) => !name.startsWith('.') && !allowed.includes(name))
    .map((name) => `${name}:1  lies at the top: configuration goes to .config, all else to a room`);
}

describe('the top level', () => {
  it('holds only what is listed', () => {
    expectNone(strangers(readdirSync(root)));
  });

  it('would be told of a stranger', () => {
    expect(strangers(['src', '.config', 'vite.config.ts'])).toHaveLength(1);
  });
});

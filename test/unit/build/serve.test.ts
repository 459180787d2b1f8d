// What the server of the built site answers. 静态服务器的应答。
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '@/build/serve';
import { listenFrom } from '@/build/serve-port';

const folder = mkdtempSync(join(tmpdir(), 'shapan-serve-'));
let server: Server;
let site = '';

beforeAll(async () => {
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/index.html'), '<h1>Lesson</h1>');
  writeFileSync(join(folder, '_astro/island.abc.js'), 'export {};');
  writeFileSync(join(folder, '404.html'), '<h1>Lost</h1>');
  server = siteServer(folder);
  site = `http://localhost:${await listenFrom(server, 0)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

describe('siteServer()', () => {
  it('serves a folder as its page, to be asked for again each time', async () => {
    const answer = await fetch(`${site}/en/`);
    expect(await answer.text()).toBe('<h1>Lesson</h1>');
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it('lets files with a hash in the name be kept for a year', async () => {
    const answer = await fetch(`${site}/_astro/island.abc.js`);
    expect(answer.headers.get('content-type')).toContain('javascript');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('sends the compressed file where there is one', async () => {
    writeFileSync(join(folder, 'data.json'), '{"a":1}');
    writeFileSync(join(folder, 'data.json.gz'), gzipSync('{"a":1}'));
    const answer = await fetch(`${site}/data.json`);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.json()).toEqual({ a: 1 });
  });

  it('answers an unknown address with the 404 page and status', async () => {
    const answer = await fetch(`${site}/nowhere/?s=1`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<h1>Lost</h1>');
  });

  it('goes on when a build takes a file away and brings another', async () => {
    writeFileSync(join(folder, '_astro/old.js'), 'export {};');
    expect((await fetch(`${site}/_astro/old.js`)).status).toBe(200);
    rmSync(join(folder, '_astro/old.js'));
    writeFileSync(join(folder, '_astro/new.js'), 'export {};');
    expect((await fetch(`${site}/_astro/old.js`)).status).toBe(404);
    expect((await fetch(`${site}/_astro/new.js`)).status).toBe(200);
  });

  it('never leaves its folder', async () => {
    const answer = await fetch(`${site}/..%2f..%2fetc/passwd`);
    expect(answer.status).toBe(404);
  });
});

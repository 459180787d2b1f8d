// A file is unpacked once, whoever packed it. 压缩与未压缩的文件都能读。
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unpacked, unpackedFile } from '@/workers/unpacked';

const CONTENT = new TextEncoder().encode('InvoiceNo\n536365\n'.repeat(50));
const packed = () => new Uint8Array(gzipSync(CONTENT));

describe('unpacked()', () => {
  it('unpacks gzip and leaves all else as it is', async () => {
    expect(await unpacked(packed())).toEqual(CONTENT);
    expect(await unpacked(new Uint8Array(CONTENT))).toEqual(CONTENT);
    expect(await unpacked(new Uint8Array())).toHaveLength(0);
  });

  it('refuses a file that is cut off', async () => {
    await expect(unpacked(packed().slice(0, 30))).rejects.toThrow();
  });
});

describe('unpackedFile()', () => {
  afterEach(() => vi.unstubAllGlobals());
  const serve = (body: Uint8Array<ArrayBuffer> | null, init?: ResponseInit) =>
    vi.stubGlobal('fetch', async () => new Response(body, init));

  it('tells how much has come, up to all of it', async () => {
    const file = packed();
    serve(file, { headers: { 'content-length': String(file.length) } });
    const told: [number, number][] = [];
    const found = await unpackedFile('/a', (loaded, total) => told.push([loaded, total]));
    expect(found).toEqual(CONTENT);
    expect(told.at(-1)).toEqual([file.length, file.length]);
  });

  it('knows no total where the way here unpacks', async () => {
    serve(new Uint8Array(CONTENT), {
      headers: { 'content-length': '99', 'content-encoding': 'gzip' },
    });
    const totals = new Set<number>();
    expect(await unpackedFile('/a', (_, total) => totals.add(total))).toEqual(CONTENT);
    expect([...totals]).toEqual([0]);
  });

  it('names the answer of a server that has no such file', async () => {
    serve(null, { status: 404 });
    await expect(unpackedFile('/a', () => {})).rejects.toThrow('HTTP 404');
  });
});

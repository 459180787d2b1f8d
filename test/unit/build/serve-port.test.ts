// Listening where a port is free. 端口占用时顺延。
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { listenFrom, portFrom } from '@/build/serve-port';

const open: Server[] = [];

function newServer(): Server {
  const server = createServer();
  open.push(server);
  return server;
}

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe('listenFrom()', () => {
  it('takes the next port when the first is in use', async () => {
    const busy = await listenFrom(newServer(), 0);
    expect(await listenFrom(newServer(), busy)).toBeGreaterThan(busy);
  });

  it('notices a program that listens on one address only', async () => {
    const other = newServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const busy = (other.address() as { port: number }).port;
    expect(await listenFrom(newServer(), busy)).not.toBe(busy);
  });
});

describe('portFrom()', () => {
  it('takes the usual port when none is asked for', () => {
    expect(portFrom(undefined, 4321)).toBe(4321);
    expect(portFrom('', 4321)).toBe(4321);
  });

  it('takes the port asked for', () => {
    expect(portFrom('8080', 4321)).toBe(8080);
    expect(portFrom('0', 4321)).toBe(0);
  });

  it('names a text that is no port', () => {
    expect(() => portFrom('http', 4321)).toThrow(
      'PORT must be a whole number from 0 to 65535, got http',
    );
    expect(() => portFrom('70000', 4321)).toThrow(RangeError);
  });
});

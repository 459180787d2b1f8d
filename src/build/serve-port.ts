// Listens on a port, or on the next one that is free. 监听端口，占用时顺延。
import type { AddressInfo, Server } from 'node:net';

const TRIES = 20;

/**
 * Listens on `first`; where that is in use, on the next free of the twenty after it. 从 first 起找空闲端口。
 *
 * @param first 0 asks the system for any free port
 * @throws Error if all of them are in use, or the port may not be used
 */
export async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port <= first + TRIES; port++) {
    if (await isListening(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`Ports ${first} to ${first + TRIES} are all in use.`);
}

// No host is named: only an address that covers IPv4 and IPv6 notices another program on either.
function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const settle = (isGood: boolean) => {
      server.off('error', refuse).off('listening', accept);
      resolve(isGood);
    };
    const accept = () => settle(true);
    const refuse = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? settle(false) : reject(error);
    server.once('error', refuse).once('listening', accept).listen(port);
  });
}

/**
 * The port asked for in the environment. 环境变量里指定的端口。
 *
 * @throws RangeError if it is no port
 */
export function portFrom(text: string | undefined, usual: number): number {
  if (!text) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new RangeError(`PORT must be a whole number from 0 to 65535, got ${text}`);
}

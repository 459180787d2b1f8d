// Serves the built site: npm start. 本机查看构建好的网站。
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { listenFrom, portFrom } from './serve-port.ts';

const USUAL_PORT = 4321;
const YEAR = 'public, max-age=31536000, immutable';

/** A server of one folder that answers 404 with the folder's own page. 静态文件服务器。 */
export function siteServer(folder: string): Server {
  const lost = `${folder}/404.html`;
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    // Looks at the disk for each request: a build beside it takes away files it would remember.
    dev: true,
    // Only these files have their content's hash in the name; all others are asked for again.
    setHeaders: (response, path) =>
      response.setHeader('Cache-Control', path.startsWith('/_astro/') ? YEAR : 'no-cache'),
    onNoMatch: (_, response) => sendLost(response, lost),
  });
  return createServer(files);
}

function sendLost(response: ServerResponse, page: string): void {
  const isPage = existsSync(page);
  response.writeHead(404, {
    'Content-Type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8`,
    'Cache-Control': 'no-cache',
  });
  response.end(isPage ? readFileSync(page) : 'Not found');
}

async function serve(): Promise<void> {
  const folder = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(folder)) throw new Error('There is no dist: run npm run build first.');
  const wanted = portFrom(process.env['PORT'], USUAL_PORT);
  const server = siteServer(folder);
  const port = await listenFrom(server, wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is in use, taking ${port}.`);
  console.log(`沙盘 Shapan: http://localhost:${port}`);
  endWith(server);
}

function endWith(server: Server): void {
  const end = () => {
    server.close(() => process.exit(0));
    // A browser keeps its connections open and would keep the server waiting for them.
    server.closeAllConnections();
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  if (!process.env['npm_lifecycle_event']) return;
  // npm hands SIGTERM to its shell only, which ends and leaves this program without a parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}

if (import.meta.main) {
  serve().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

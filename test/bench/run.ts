// Measures what no test may time: npm run bench [build] [lighthouse] [drag] [models]. 性能测量。
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteServer } from '../../src/build/serve.ts';
import { listenFrom } from '../../src/build/serve-port.ts';
import { browserOrExit } from '../browser.ts';
import { root } from '../steps.ts';
import { measureBuild } from './build.ts';
import { measureDrags } from './drag.ts';
import { measureLighthouse } from './lighthouse.ts';
import { measureModels } from './models.ts';
import type { Reading } from './reading.ts';

const LESSON = '/zh-hans/ops/sales-funnel/';
const LAB = '/zh-hans/lab/sales-funnel/';

const dist = join(root, 'dist');

async function served(measure: (site: string) => Promise<Reading[]>): Promise<Reading[]> {
  if (!existsSync(dist)) throw new Error('There is no dist: run npm run build first.');
  const server = siteServer(dist);
  const port = await listenFrom(server, 0);
  try {
    return await measure(`http://localhost:${port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const benches: Record<string, () => Promise<Reading[]>> = {
  build: async () => [await measureBuild(dist)],
  lighthouse: () =>
    served(async (site) => {
      const browser = browserOrExit();
      const readings: Reading[] = [];
      for (const path of [LESSON, LAB])
        readings.push(await measureLighthouse(site + path, browser));
      return readings;
    }),
  drag: () => served((site) => measureDrags(site, browserOrExit())),
  models: measureModels,
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));
if (unknown) throw new Error(`No bench ${unknown}; there are: ${Object.keys(benches).join(', ')}`);

for (const [name, measure] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  for (const { name: title, isMet, lines } of await measure()) {
    console.log(`${isMet ? '✓' : '✗'} ${title}`);
    for (const line of lines) console.log(`    ${line}`);
    if (!isMet) process.exitCode = 1;
  }
}

// How the browser tests find the site and the browser. 浏览器测试配置。
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserOrExit } from '../test/browser';

const root = fileURLToPath(new URL('..', import.meta.url));

// Workers read this file again: the search is made once and handed on in the environment.
process.env['CHROME_PATH'] ??= browserOrExit();

export default defineConfig({
  testDir: `${root}test/e2e`,
  outputDir: `${root}.cache/browser`,
  // Pages are many; two cores look at two of them at a time, with patience where both are busy.
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  webServer: {
    command: `"${process.execPath}" src/build/serve.ts`,
    cwd: root,
    // Any free port: two runs at once never share a server. The line printed tells which.
    env: { PORT: '0' },
    wait: { stdout: /http:\/\/localhost:(?<shapan_port>\d+)/ },
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    baseURL: `http://localhost:${process.env['SHAPAN_PORT'] ?? ''}`,
    browserName: 'chromium',
    // A trace of every page would take a third of the time; a failed test still shows its page.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

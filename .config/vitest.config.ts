// How vitest finds modules and tests. 单元测试配置。
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [svelte()],
  resolve: { alias: { '@test': `${root}test`, '@': `${root}src` } },
  test: {
    include: ['test/{unit,rules,reference}/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/unit/_property-seed.ts'],
    // Only to end what hangs: how fast a test runs on a busy machine proves nothing.
    testTimeout: 120_000,
    // Without it a machine of two cores uses one.
    maxWorkers: '100%',
    reporters: ['default'],
  },
});

// How the site is built. 站点构建配置。
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import { anyFigure } from './src/build/any-figure.ts';
import { compress } from './src/build/compress.ts';
import { remarkFigures } from './src/build/figures.ts';
import { fonts } from './src/build/fonts.ts';
import { rehypeLesson } from './src/build/rehype-lesson.ts';
import { clientSpecs } from './src/build/client-spec.ts';
import { reduceAtBuild } from './src/build/reduce.ts';
import { themeBootHash } from './src/build/theme-boot.ts';
import { trimCsp } from './src/build/trim-csp.ts';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

const root = fileURLToPath(new URL('.', import.meta.url));

/** zh-hant is made from zh-hans as pages are rendered, in build and dev. */
const traditional = {
  name: 'shapan:traditional',
  hooks: {
    'astro:config:setup': ({ addMiddleware }) =>
      addMiddleware({ order: 'pre', entrypoint: '@/build/hant/middleware' }),
  },
};

/** `client:late`: islands of a lesson wake near the screen, once its data are there. */
const late = {
  name: 'shapan:late',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'late', entrypoint: './src/build/late.ts' }),
  },
};

/** What is fetched later brings no style sheet and leans on what the page has: just import it. */
const bareImports = {
  name: 'shapan:bare-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null,
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
};

/** Scoped styles are named by four characters: the usual names are a kilobyte of a lesson. */
const shortScope = {
  compilerOptions: { cssHash: ({ hash, filename }) => `s${hash(filename).slice(-4)}` },
};

export default defineConfig({
  // Where the site will be served; links between languages are written with it.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'class',
  // A page on a slow line shows at once what comes in its first file.
  build: { inlineStylesheets: 'always' },
  integrations: [mdx(), svelte(shortScope), traditional, late, fonts(), trimCsp(), compress()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkFigures, remarkMath, remarkCjkFriendly],
      rehypePlugins: [[rehypeKatex, { output: 'mathml' }], rehypeLesson],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [themeBootHash] },
    },
  },
  vite: {
    plugins: [anyFigure(), reduceAtBuild(root), clientSpecs(), bareImports],
    // Each lesson says "use astro:head-inject", which is meant for Astro and warned of for nothing.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});

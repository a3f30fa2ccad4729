import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * Ionic's packages do not declare that importing them changes nothing, so the bundler would keep every component.
 * Each one registers itself when it is first used; only the style sheets have to stay.
 */
const ionicWithoutSideEffects: Plugin = {
  name: 'ionic-without-side-effects',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    if (!resolved || resolved.external) return resolved;
    const ionic = /node_modules\/(@ionic\/(react|react-router|core)|ionicons)\//.test(resolved.id);
    return ionic && !resolved.id.endsWith('.css') ? { ...resolved, moduleSideEffects: false } : resolved;
  },
};

/** The page names what its first script asks for next, so that all of it comes at once. */
const earlyFrame: Plugin = {
  name: 'early-frame',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
      const wanted = new Set<string>();
      const take = (name: string) => {
        if (wanted.has(name) || html.includes(name)) return;
        wanted.add(name);
        chunks.find(({ fileName }) => fileName === name)?.imports.forEach(take);
      };
      chunks
        .filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/src/app/start.tsx'))
        .forEach(({ fileName }) => take(fileName));
      return [...wanted].map((name) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

const api = { target: process.env.JOBTRACKER_API ?? 'http://localhost:8080' };
const proxy = { '/api': api, '/logos': api };

export default defineConfig({
  plugins: [ionicWithoutSideEffects, react(), earlyFrame],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy },
  preview: { proxy },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 3 },
            {
              name: 'frame',
              test: /src\/app\/start\.tsx$|src\/ui\/(Field|Notice|Skeleton)\.tsx$/,
              priority: 2,
            },
            { name: 'outside', test: /src\/app\/Outside\.tsx$/, priority: 1 },
            { name: 'inside', test: /src\/app\/Inside\.tsx$/ },
          ],
        },
      },
    },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});

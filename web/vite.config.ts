import react from '@vitejs/plugin-react';
import { readFileSync } from 'node:fs';
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

/** What is fetched by itself, by the name under which theme.js finds its files. */
const parts = {
  inside: '/src/app/Inside.tsx',
  outside: '/src/app/Outside.tsx',
  en: '/src/i18n/en/index.ts',
  sv: '/src/i18n/sv/index.ts',
};

/** A script as it stands in the page: without what is written for its readers. */
const readScript = (path: string) =>
  readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8').replace(/^\s*(\/\/.*\n)?/gm, '');

/** The page brings its first script along, and names what that asks for next, so that all of it comes at once. */
const earlyParts: Plugin = {
  name: 'early-parts',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
      const filesOf = (module: string) => {
        const needed = new Set<string>();
        const take = (name: string) => {
          const chunk = chunks.find(({ fileName }) => fileName === name);
          if (!chunk || needed.has(name) || html.includes(name)) return;
          needed.add(name);
          chunk.viteMetadata?.importedCss.forEach((css) => needed.add(css));
          chunk.imports.forEach(take);
        };
        chunks
          .filter((chunk) => chunk.moduleIds.some((id) => id.endsWith(module)))
          .forEach(({ fileName }) => take(fileName));
        return [...needed].map((name) => `/${name}`);
      };
      const frame = filesOf('/src/app/start.tsx');
      const data = Object.entries(parts).map(([name, module]) => {
        const files = filesOf(module).filter((file) => !frame.includes(file));
        return ` data-${name}="${files.join(' ')}"`;
      });
      const links = frame.map((href) => ({
        tag: 'link',
        attrs: href.endsWith('.css')
          ? { rel: 'preload', as: 'style', crossorigin: true, href }
          : { rel: 'modulepreload', crossorigin: true, href },
        injectTo: 'head' as const,
      }));
      const script = `<script${data.join('')}>${readScript('./src/theme.js')}</script>`;
      return { html: html.replace(/<!-- theme\.js.*?-->/, () => script), tags: links };
    },
  },
};

const api = { target: process.env.JOBTRACKER_API ?? 'http://localhost:8080' };
const proxy = { '/api': api, '/logos': api };

export default defineConfig({
  plugins: [ionicWithoutSideEffects, react(), earlyParts],
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
              test: /src\/app\/start\.tsx$|src\/(ui\/(Field|Logo|Notice|Skeleton|useDocumentTitle)\.tsx?|app\/ShellParts\.tsx|features\/accounts\/(queries|returnTo)\.ts)$/,
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

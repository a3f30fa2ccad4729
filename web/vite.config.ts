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

const api = { target: process.env.JOBTRACKER_API ?? 'http://localhost:8080' };
const proxy = { '/api': api, '/logos': api };

export default defineConfig({
  plugins: [ionicWithoutSideEffects, react()],
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
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
      },
    },
  },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});

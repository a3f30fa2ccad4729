// Builds the service worker around the list of what was built before it, each file with the hash of its content.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'vite';

const root = new URL('..', import.meta.url).pathname;
const dist = join(root, 'dist');
const hash = (algorithm, content) => createHash(algorithm).update(content).digest('base64');

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .filter((path) => !/^\.vite\/|^sw\.js|\.(br|gz|map)$/.test(path))
  .sort()
  .map((path) => [`/${path}`, `sha256-${hash('sha256', readFileSync(join(dist, path)))}`]);

await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  define: {
    builtFiles: JSON.stringify(files),
    builtVersion: JSON.stringify(hash('sha256', JSON.stringify(files)).slice(0, 16)),
  },
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    rolldownOptions: {
      input: join(root, 'src/worker/sw.ts'),
      output: { entryFileNames: 'sw.js', format: 'iife' },
    },
  },
});
console.log(`Service worker with ${files.length} files`);

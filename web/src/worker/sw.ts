import { appPage, fileFor } from './addresses';

declare const self: ServiceWorkerGlobalScope;
/** What was built: each file's address and the hash of its content. Written in by scripts/worker.js. */
declare const builtFiles: [path: string, integrity: string][];
/** Another one whenever any of the files is another one. */
declare const builtVersion: string;

const files = builtFiles;
const family = 'jobtracker-files-';
const cacheName = family + builtVersion;
const paths: ReadonlySet<string> = new Set(files.map(([path]) => path));

/** All files or none: one that is not what this version was built with, or does not come, ends the installation. */
async function install() {
  const cache = await caches.open(cacheName);
  await cache.addAll(
    files.map(
      ([path, integrity]) =>
        new Request(path, {
          integrity,
          credentials: 'omit',
          cache: path.startsWith('/assets/') ? 'default' : 'no-cache',
        }),
    ),
  );
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(family) && name !== cacheName).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

/** The browser may have thrown files away to make room; then the server is asked after all. */
async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(path, { ignoreVary: true });
  return kept ?? fetch(path === appPage ? request : path);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const path = fileFor(event.request, self.location.origin, paths);
  if (path) event.respondWith(answer(event.request, path));
});

// Capacitor runs this after it copied dist/ into the shell: takes out what only a server or a browser has a use for, and
// writes down what the page may do there, which a server says in a header.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bundle = new URL('../ios/App/App/public/', import.meta.url).pathname;
const useless = /\.(br|gz)$|^sw\.js$|^manifest\.webmanifest$|^\.vite/;

for (const name of readdirSync(bundle, { recursive: true }))
  if (useless.test(name)) rmSync(join(bundle, name), { recursive: true, force: true });

const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https: http:",
  "connect-src 'self' https: http:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');
const page = join(bundle, 'index.html');
writeFileSync(
  page,
  readFileSync(page, 'utf8')
    .replace(/\s*<link rel="manifest"[^>]*>/, '')
    .replace(
      '<meta charset="utf-8" />',
      `$&\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    ),
);

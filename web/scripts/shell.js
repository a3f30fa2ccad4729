// Capacitor runs this after it copied dist/ into the shell: takes out what only a server or a browser has a use for, and
// writes down what the page may do there, which a server says in a header.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const bundle = new URL('../ios/App/App/public/', import.meta.url).pathname;
const useless = /\.(br|gz)$|^sw\.js$|^manifest\.webmanifest$|^\.vite/;

for (const name of readdirSync(bundle, { recursive: true }))
  if (useless.test(name)) rmSync(join(bundle, name), { recursive: true, force: true });

// The page's own origin by name: whether 'self' means it, differs from one scheme to the next.
const own = "'self' capacitor://localhost";
const policy = [
  `default-src ${own}`,
  `style-src ${own} 'unsafe-inline'`,
  `img-src ${own} data: blob: https: http:`,
  `connect-src ${own} https: http:`,
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

// Fails when more JavaScript than agreed has to arrive before the first tab shows: what the page loads itself and what it
// names for those who are signed in, all that those files import, and the larger language.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budget = 300 * 1024;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const sizeOf = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length;

const needed = new Set();
const take = (name) => {
  if (needed.has(name)) return;
  needed.add(name);
  manifest[name].imports?.forEach(take);
};
const page = readFileSync(new URL('index.html', dist), 'utf8');
const inside = /data-inside="([^"]+)"/.exec(page)?.[1];
if (!inside) throw new Error('The page does not name the part for those who are signed in');
const named = [
  ...`${page} src="${inside.replaceAll(' ', '" src="')}"`.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g),
].map(([, file]) => file);
if (named.length < 3) throw new Error('The page names no script');
Object.keys(manifest)
  .filter((name) => named.includes(manifest[name].file))
  .forEach(take);

const files = [...new Set([...named, ...[...needed].map((name) => manifest[name].file)])];
const languages = ['src/i18n/en/index.ts', 'src/i18n/sv/index.ts'].map((name) => sizeOf(manifest[name].file));
const within = /<script[^>]*>([^<].*?)<\/script>/s.exec(page)?.[1] ?? '';
const total =
  files.reduce((sum, file) => sum + sizeOf(file), 0) +
  Math.max(...languages) +
  gzipSync(within, { level: 9 }).length;

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
console.log(`JavaScript before the first tab: ${kilobytes(total)} of ${kilobytes(budget)}, compressed`);
if (total > budget) process.exit(1);

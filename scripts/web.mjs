// Installs the web app's dependencies and builds it, each only when what it is made from changed.
// usage: node scripts/web.mjs dependencies | build
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const web = join(root, 'web');

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist', 'ios', 'schema.d.ts'].includes(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    })
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest('hex');
}

function runWhenChanged(files, stamp, ...npm) {
  const now = fingerprint(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const result = spawnSync('npm', ['--prefix', web, ...npm], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) process.exit(result.status ?? 1);
  writeFileSync(stamp, now);
}

const steps = {
  dependencies: () =>
    runWhenChanged([join(web, 'package-lock.json')], join(web, 'node_modules', '.fingerprint'), 'ci', '--no-fund', '--no-audit'),
  build: () =>
    runWhenChanged(
      [...filesBelow(web), join(root, 'docs', 'openapi.json')],
      join(web, 'dist', '.fingerprint'),
      'run',
      'build',
    ),
};

const step = steps[process.argv[2]];
if (!step) {
  console.error('usage: node scripts/web.mjs dependencies | build');
  process.exit(2);
}
step();

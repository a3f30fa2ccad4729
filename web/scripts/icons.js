// Draws the icons that home screens ask for from public/favicon.svg, with the Chromium that the browser tests use. Run it
// after the drawing changed, and commit what it made.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
const drawing = readFileSync(new URL('../public/favicon.svg', import.meta.url), 'utf8');
const ground = /fill="(#\w+)"/.exec(drawing)[1];
const icons = new URL('../public/icons/', import.meta.url).pathname;
const phone = new URL('../ios/App/App/Assets.xcassets/AppIcon.appiconset/', import.meta.url).pathname;

// What may be cut to any shape is filled to its edges; only the middle four fifths are sure to be seen.
const shapes = [
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
  { name: 'maskable-512', size: 512, filled: true, drawn: 0.84 },
  { name: 'apple-touch-icon', size: 180, filled: true, drawn: 1 },
  { name: 'AppIcon-512@2x', size: 1024, filled: true, drawn: 1, folder: phone },
];

const page = ({ size, filled, drawn = 1 }) => `<!doctype html>
<style>
  html { background: ${filled ? ground : 'transparent'} }
  body { margin: 0; display: grid; width: ${size}px; height: ${size}px; place-items: center }
  svg { width: ${size * drawn}px; height: ${size * drawn}px }
</style>${drawing}`;

const folder = mkdtempSync(join(tmpdir(), 'icons-'));
for (const shape of shapes) {
  const source = join(folder, `${shape.name}.html`);
  writeFileSync(source, page(shape));
  execFileSync(
    chromium,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--default-background-color=00000000',
      `--window-size=${shape.size},${shape.size}`,
      `--screenshot=${join(shape.folder ?? icons, `${shape.name}.png`)}`,
      `file://${source}`,
    ],
    { stdio: 'ignore' },
  );
}
rmSync(folder, { recursive: true });

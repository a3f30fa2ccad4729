// Takes the README's pictures of a running demo: ./run --demo, then node scripts/pictures.mjs [http://localhost:8080].
// Signs in as the demo account and drives Chromium over its own protocol.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

if (!globalThis.WebSocket) {
  const again = spawnSync(process.execPath, ['--experimental-websocket', ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(again.status ?? 1);
}

const server = process.argv[2] ?? 'http://localhost:8080';
const folder = new URL('../docs/pictures/', import.meta.url).pathname;
const desktop = { width: 1440, height: 900, deviceScaleFactor: 1, mobile: false };
const phone = { width: 390, height: 844, deviceScaleFactor: 2, mobile: true };

const job = await bestMatch();
const pictures = [
  { name: 'jobs', screen: desktop, path: `/jobs/${job}` },
  { name: 'board', screen: desktop, path: '/apps' },
  { name: 'home', screen: phone, path: '/home' },
  { name: 'match', screen: phone, path: `/jobs/${job}`, scrollTo: 'Your match' },
  { name: 'analytics', screen: phone, path: '/analytics', dark: true },
];

const { send, close } = await browser();
try {
  await send('Page.enable');
  await goTo('/signin');
  await evaluate(`document.querySelector('button[type=submit]').click()`);
  await settled(3_000);
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) await take(picture);
} finally {
  close();
}

async function take({ name, screen, path, dark = false, scrollTo }) {
  await send('Emulation.setDeviceMetricsOverride', screen);
  await send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await goTo(path);
  if (scrollTo) {
    await evaluate(`[...document.querySelectorAll('h2, h3')].find((each) => each.textContent.includes(${JSON.stringify(scrollTo)}))
      ?.scrollIntoView({ block: 'start' })`);
    await settled(1_000);
  }
  const { data } = await send('Page.captureScreenshot', { format: 'webp', quality: 78 });
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  console.log(`docs/pictures/${name}.webp`);
}

async function goTo(path) {
  await send('Page.navigate', { url: server + path });
  await settled(6_000);
}

function settled(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function evaluate(expression) {
  return send('Runtime.evaluate', { expression, awaitPromise: true });
}

async function bestMatch() {
  const account = { email: 'demo@jobtracker.example', password: 'look around freely' };
  const { access_token: token } = await ask('POST', '/auth/signin', account);
  return (await ask('GET', '/jobs/recommendations/semantic?limit=1', undefined, token)).items[0].id;
}

async function ask(method, path, body, token) {
  const headers = { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) };
  const answer = await fetch(`${server}/api/v1${path}`, { method, headers, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

/** Chromium with one page, and the way to talk to it. */
async function browser() {
  const profile = mkdtempSync(join(tmpdir(), 'pictures-'));
  const chromium = spawn(process.env.CHROMIUM ?? '/usr/bin/chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--lang=en-GB',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ]);
  const port = await new Promise((resolve, reject) => {
    chromium.once('error', reject);
    chromium.stderr.on('data', (line) => {
      const found = /ws:\/\/[^:]+:(\d+)\//.exec(String(line));
      if (found) resolve(found[1]);
    });
  });
  const pages = await (await fetch(`http://127.0.0.1:${port}/json`)).json();
  const socket = new WebSocket(pages.find(({ type }) => type === 'page').webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  const waiting = new Map();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result);
  });
  let count = 0;
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject });
        socket.send(JSON.stringify({ id: count, method, params }));
      }),
    close: () => {
      socket.close();
      chromium.once('exit', () => rmSync(profile, { recursive: true, force: true }));
      chromium.kill();
    },
  };
}

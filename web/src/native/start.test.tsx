// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TestPhone } from './testPhone';

// The whole design is loaded for one screen, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000 });
const soon = { timeout: 20_000 };

let phone: TestPhone;
let root: HTMLElement;
beforeEach(() => {
  phone = TestPhone.install();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') ?? document.body;
});
afterEach(() => {
  phone.remove();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

it('goes to the server that was chosen, and to the place that the link meant', async () => {
  phone
    .when('Preferences.get', () => ({ value: 'https://jobs.example.com' }))
    .when('App.getLaunchUrl', () => ({ url: 'jobtracker://open/jobs/7' }));
  const { start } = await import('./start');

  await start(root);

  const { onServer, pageAddress } = await import('./server');
  expect(onServer('/api/v1/home')).toBe('https://jobs.example.com/api/v1/home');
  expect(pageAddress('/jobs/7')).toBe('https://jobs.example.com/jobs/7');
  expect(location.pathname).toBe('/jobs/7');
  expect(phone.called('SecureStorage.internalRemoveItem')).toHaveLength(0);
});

it('asks for the server at the first start, and forgets what an earlier installation left', async () => {
  phone.when('Preferences.get', () => ({ value: null })).when('App.getLaunchUrl', () => null);
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return Promise.resolve(
      Response.json(url.includes('jobs.example.com') ? { signup: 'open' } : { hello: 1 }),
    );
  });
  const { start } = await import('./start');
  const started = start(root);
  const field = await vi.waitFor(() => find('input[name=server]') as HTMLInputElement, soon);

  await send(field, 'two words');
  expect(asked).toEqual([]);
  await send(field, 'elsewhere.example.com');
  await vi.waitFor(() => expect(root.textContent).toContain('JOBTRACKER_WEB_ALLOWED_ORIGINS'), soon);
  await send(field, 'jobs.example.com');
  await started;

  expect(asked).toEqual([
    'https://elsewhere.example.com/api/v1/auth/options',
    'https://jobs.example.com/api/v1/auth/options',
  ]);
  expect(phone.called('Preferences.set')).toEqual([{ key: 'server', value: 'https://jobs.example.com' }]);
  expect(phone.called('SecureStorage.internalRemoveItem')).toHaveLength(1);
  expect(root.innerHTML).toBe('');
});

async function send(field: HTMLInputElement, address: string) {
  await vi.waitFor(
    () => expect(find('button[type=submit]').getAttribute('aria-busy')).not.toBe('true'),
    soon,
  );
  field.value = address;
  (find('form') as HTMLFormElement).requestSubmit();
}

function find(selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there yet`);
  return element;
}

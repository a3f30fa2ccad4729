import { expect, test } from 'vitest';
import { fileFor } from './addresses';

const origin = 'https://jobs.example.org';
const files = new Set(['/index.html', '/favicon.svg', '/assets/index-a1.js']);
const asked = (path: string, mode = 'cors', method = 'GET') =>
  fileFor({ method, mode, url: new URL(path, origin).href }, origin, files);

test('opens every page of the app with its one page', () => {
  expect(asked('/', 'navigate')).toBe('/index.html');
  expect(asked('/jobs/0193?list=saved', 'navigate')).toBe('/index.html');
  expect(asked('/apix', 'navigate')).toBe('/index.html');
});

test('has the files it was built with', () => {
  expect(asked('/assets/index-a1.js')).toBe('/assets/index-a1.js');
  expect(asked('/favicon.svg')).toBe('/favicon.svg');
});

test('leaves to the server whatever is a person’s or not known', () => {
  expect(asked('/api/v1/jobs/saved')).toBeNull();
  expect(asked('/api/v1/auth/linkedin', 'navigate')).toBeNull();
  expect(asked('/docs', 'navigate')).toBeNull();
  expect(asked('/logos/fjordpay.png')).toBeNull();
  expect(asked('/assets/index-old.js')).toBeNull();
  expect(asked('/assets/index-a1.js', 'cors', 'POST')).toBeNull();
  expect(asked('https://elsewhere.example.org/favicon.svg')).toBeNull();
});

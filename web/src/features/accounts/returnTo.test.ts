import { expect, it } from 'vitest';
import { returnTo, signInPath } from './returnTo';

it('leads back to the page somebody wanted', () => {
  expect(signInPath('/jobs/7', '?q=nurse')).toBe('/signin?return_to=%2Fjobs%2F7%3Fq%3Dnurse');
  expect(returnTo('?return_to=%2Fjobs%2F7%3Fq%3Dnurse')).toBe('/jobs/7?q=nurse');
});

it('leads home when nothing was asked for', () => {
  expect(signInPath('/', '')).toBe('/signin');
  expect(returnTo('')).toBe('/home');
});

it.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '/signin',
])('never leads to %s', (target) =>
  expect(returnTo(`?return_to=${encodeURIComponent(target)}`)).toBe('/home'),
);

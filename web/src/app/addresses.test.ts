import { expect, it } from 'vitest';
import { bare, isEntry, isLanding } from './addresses';

it('knows the pages before one is signed in, with or without a slash at the end', () => {
  expect(isEntry('/signin')).toBe(true);
  expect(isEntry('/signup/')).toBe(true);
  expect(isEntry('/signin/linkedin')).toBe(false);
  expect(isLanding('/signin/linkedin/')).toBe(true);
  expect(isLanding('/home')).toBe(false);
});

it('leaves the root as it is', () => expect(bare('/')).toBe('/'));

import { expect, it } from 'vitest';
import { readKey } from './sourceKey';

function form(values: Record<string, string>) {
  const data = new FormData();
  Object.entries(values).forEach(([name, value]) => data.set(name, value));
  return data;
}

it('takes a key as it was pasted, without the spaces around it', () => {
  expect(readKey('google', form({ key: ' abc ' }))).toBe('abc');
  expect(readKey('google', form({ key: ' ' }))).toBeNull();
});

it('joins an id and its key', () => {
  expect(readKey('adzuna', form({ id: '12', key: 'abc' }))).toBe('12:abc');
  expect(readKey('adzuna', form({ id: '', key: 'abc' }))).toBeNull();
});

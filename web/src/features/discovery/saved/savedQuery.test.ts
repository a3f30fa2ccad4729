import { expect, test } from 'vitest';
import { emptySearch } from '../searchState';
import { isSameSearch, isWorthSaving, savedQueryOf, stateOf } from './savedQuery';

const search = {
  ...emptySearch,
  q: ' java ',
  location: 'Lund',
  country: 'SE',
  remote: 'hybrid',
  salary_min: '500000',
  sort: 'relevance',
} as const;

test('a search comes back as it was saved', () => {
  expect(stateOf(savedQueryOf(search))).toEqual({ ...search, q: 'java' });
});

test('a currency without a salary is not part of a search', () => {
  expect(savedQueryOf({ ...emptySearch, currency: 'EUR' }).currency).toBeNull();
});

test('the search for everything is not worth saving', () => {
  expect(isWorthSaving(emptySearch)).toBe(false);
  expect(isWorthSaving({ ...emptySearch, q: '  ' })).toBe(false);
  expect(isWorthSaving({ ...emptySearch, posted: '7d' })).toBe(false);
  expect(isWorthSaving({ ...emptySearch, remote: 'remote' })).toBe(true);
});

test('two searches are the same whatever their order and the day they look back to', () => {
  const one = savedQueryOf(search);
  expect(isSameSearch(one, savedQueryOf({ ...search, q: 'Java', sort: 'date', posted: '1d' }))).toBe(true);
  expect(isSameSearch(one, savedQueryOf({ ...search, location: 'Malmö' }))).toBe(false);
});

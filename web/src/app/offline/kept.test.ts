import { expect, test } from 'vitest';
import { beginningOf, isKept, worthKeeping, type KeptAnswer } from './kept';

const now = Date.parse('2026-11-22T12:00:00Z');
const day = 86_400_000;
const answer = (key: unknown[], ageInDays = 0, account = 'ada'): KeptAnswer => ({
  account,
  key,
  data: null,
  at: now - ageInDays * day,
});
const me = answer(['me']);

test('keeps what a person looks at, and neither tokens nor what the owner sees', () => {
  expect(
    [['home'], ['postings', 'saved'], ['postings', 'one', 'p1'], ['applications', 'board']].every(isKept),
  ).toBe(true);
  expect([['calendar'], ['owner-users'], ['auth-options'], ['postings', 'everywhere', {}]].some(isKept)).toBe(
    false,
  );
});

test('never mixes in what another account left behind', () => {
  const saved = answer(['postings', 'saved']);
  expect(worthKeeping([answer(['home'], 0, 'eve'), saved, answer(['me'], 3, 'eve'), me], now)).toEqual([
    saved,
    me,
  ]);
});

test('keeps nothing when it is not known whose it is', () => {
  expect(worthKeeping([answer(['home'])], now)).toEqual([]);
});

test('lets go of what is older than a month', () => {
  expect(worthKeeping([me, answer(['home'], 31)], now)).toEqual([me]);
});

test('keeps the last three searches only', () => {
  const searches = [4, 1, 3, 2].map((age) => answer(['postings', 'search', { q: age }], age));
  expect(worthKeeping([me, ...searches], now).map(({ key }) => key[2])).toEqual([
    undefined,
    { q: 1 },
    { q: 2 },
    { q: 3 },
  ]);
});

test('keeps the beginning of a long list, so that the rest can follow it', () => {
  const pages = [1, 2, 3, 4, 5, 6].map((page) => ({ items: [page] }));
  expect(beginningOf({ pages, pageParams: [0, 1, 2, 3, 4, 5] })).toEqual({
    pages: pages.slice(0, 4),
    pageParams: [0, 1, 2, 3],
  });
  expect(beginningOf({ items: [1] })).toEqual({ items: [1] });
  expect(beginningOf(null)).toBe(null);
});

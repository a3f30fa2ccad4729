import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { JobPosting } from '@/api/types';
import { changePosting, findPosting, mapPostings } from './postingCache';

const posting = (id: string) => ({ id, source_id: id, title: id, saved: false }) as JobPosting;

it('changes a posting in lists, pages, searches and on its own page', () => {
  const client = new QueryClient();
  const keys = ['list', 'pages', 'everywhere', 'one'].map((name) => ['postings', name]);
  const [list, pages, everywhere, one] = keys as [string[], string[], string[], string[]];
  client.setQueryData(list, { items: [posting('a'), posting('b')], total: 2 });
  client.setQueryData(pages, {
    pages: [{ items: [posting('b')] }, { items: [posting('a')] }],
    pageParams: [0, 1],
  });
  client.setQueryData(everywhere, {
    arrived: [posting('a')],
    merged: { items: [posting('a')], total: 1 },
    reports: [],
  });
  client.setQueryData(one, posting('a'));

  changePosting(client, 'a', { saved: true });

  const saved = keys.map((key) => JSON.stringify(client.getQueryData(key)).match(/"saved":true/g)?.length);
  expect(saved).toEqual([1, 1, 2, 1]);
  expect(findPosting(client, 'a')?.saved).toBe(true);
  expect(findPosting(client, 'c')).toBeUndefined();
});

it('leaves alone what holds nothing of it', () => {
  const data = { pages: [{ items: [posting('b')] }], total: 1 };
  expect(mapPostings(data, (each) => each)).toBe(data);
  expect(mapPostings(null, (each) => each)).toBeNull();
});

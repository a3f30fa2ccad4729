import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import type { Application, ApplicationBoard } from '@/api/types';
import { applicationsKey, changeShown, findApplication, mapApplications } from './applicationCache';

const application = (id: string, status = 'applied') =>
  ({ id, role_title: 'Tester', status, status_kind: status, archived: false }) as Application;

const column = (key: string, items: Application[], total = items.length) => ({
  stage: { key, name: key, kind: 'applied' as const, color: '#000000' },
  items,
  total,
});

const board: ApplicationBoard = {
  columns: [
    column('applied', [application('a'), application('b')], 120),
    column('offer', [application('c', 'offer')]),
  ],
};

const layout = (answer: unknown) =>
  (answer as ApplicationBoard).columns.map(
    ({ items, total }) => `${items.map(({ id }) => id).join('')} ${total}`,
  );

it('moves a card to the top of its new column, and counts it there', () => {
  const moved = mapApplications(board, (each) => (each.id === 'b' ? { ...each, status: 'offer' } : each));
  expect(layout(moved)).toEqual(['a 119', 'bc 2']);
});

it('leaves every card where it was when only its words change', () => {
  expect(layout(mapApplications(board, (each) => ({ ...each, role_title: 'New' })))).toEqual([
    'ab 120',
    'c 1',
  ]);
});

it('keeps the columns that nothing came to or left', () => {
  const same = mapApplications(board, (each) => (each.id === 'b' ? { ...each, role_title: 'New' } : each));
  expect((same as ApplicationBoard).columns[1]).toBe(board.columns[1]);
});

it('takes what was put away off the board', () => {
  const away = mapApplications(board, (each) => (each.id === 'a' ? { ...each, archived: true } : each));
  expect(layout(away)).toEqual(['b 119', 'c 1']);
});

it('reaches lists and single answers, and can go back', () => {
  const client = new QueryClient();
  const listKey = [applicationsKey, 'list', {}];
  client.setQueryData(listKey, { pages: [{ items: [application('a'), application('b')], total: 2 }] });
  client.setQueryData([applicationsKey, 'one', 'a'], application('a'));
  const putBack = changeShown(client, (each) => (each.id === 'a' ? { ...each, status: 'offer' } : null));
  expect(client.getQueryData(listKey)).toMatchObject({
    pages: [{ items: [{ id: 'a', status: 'offer' }], total: 1 }],
  });
  expect(findApplication(client, 'a')?.status).toBe('offer');
  putBack();
  expect(client.getQueryData(listKey)).toMatchObject({ pages: [{ total: 2 }] });
  expect(findApplication(client, 'a')?.status).toBe('applied');
});

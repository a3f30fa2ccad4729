import { expect, it } from 'vitest';
import { everything, isFiltered, readList, sortedBy, writeList } from './listState';

it('reads back what it wrote, and leaves other parameters alone', () => {
  const state = { ...everything, q: 'ö & b', status: 'applied', archived: 'true' as const, sort: 'status' };
  const params = writeList(state, new URLSearchParams('view=list'));
  expect(readList(params)).toEqual(state);
  expect(params.get('view')).toBe('list');
  expect(writeList(everything, params).toString()).toBe('view=list');
});

it('does not hand on an order there is not', () => {
  expect(readList(new URLSearchParams('sort=;drop')).sort).toBe('-updated_at');
});

it('turns round when asked for the same column again', () => {
  expect(sortedBy('-updated_at', 'company_name')).toBe('company_name');
  expect(sortedBy('company_name', 'company_name')).toBe('-company_name');
  expect(sortedBy('company_name', 'applied_date')).toBe('-applied_date');
});

it('knows an order is no filter', () => {
  expect(isFiltered({ ...everything, sort: 'status' })).toBe(false);
  expect(isFiltered({ ...everything, tag: 'remote' })).toBe(true);
});

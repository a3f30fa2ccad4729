import { expect, test } from 'vitest';
import { asGuessed, mapped, missingColumns, readingQuery } from './columns';

const columns = [
  { heading: 'Where', column: null, samples: [] },
  { heading: 'Firm', column: 'company_name', samples: ['Vega'] },
  { heading: 'What', column: 'role_title', samples: [] },
];

test('a column of ours belongs to one of the file', () => {
  expect(mapped(columns, 'Where', 'company_name')).toEqual({
    Where: 'company_name',
    Firm: '',
    What: 'role_title',
  });
});

test('several columns may be left out', () => {
  expect(mapped(columns, 'Firm', '')).toEqual({ Where: '', Firm: '', What: 'role_title' });
});

test('without employers and titles nothing can be imported', () => {
  expect(missingColumns({ lines: 1, columns, statuses: [] })).toEqual([]);
  expect(missingColumns({ lines: 1, columns: columns.slice(0, 2), statuses: [] })).toEqual(['role_title']);
});

test('what the person has not said is left to the server', () => {
  expect(readingQuery(asGuessed)).toEqual({ mapping: '', statuses: '', date_order: '' });
});

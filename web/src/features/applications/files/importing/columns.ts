import type { ImportColumns } from '@/api/types';

/** Our columns, in the order in which they are offered. */
export const columnKeys = [
  'company_name',
  'role_title',
  'status',
  'applied_date',
  'location',
  'source',
  'url',
  'salary_min',
  'salary_max',
  'salary_currency',
  'salary_period',
  'tags',
  'notes',
  'archived',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

export const isColumnKey = (key: string | null | undefined): key is ColumnKey =>
  columnKeys.some((each) => each === key);

/** How a file is to be read, as far as the person has said. */
export interface Reading {
  /** Our columns by the headings of the file; empty for one that is left out. */
  mapping: Record<string, string>;
  /** Stages by the words of the file. */
  statuses: Record<string, string>;
  dateOrder: '' | 'day_first' | 'month_first';
}

export const asGuessed: Reading = { mapping: {}, statuses: {}, dateOrder: '' };

/** In the server's words. */
export const readingQuery = ({ mapping, statuses, dateOrder }: Reading) => ({
  mapping: textOf(mapping),
  statuses: textOf(statuses),
  date_order: dateOrder,
});

const textOf = (told: Record<string, string>) => (Object.keys(told).length > 0 ? JSON.stringify(told) : '');

/** What must be known before anything can be imported. */
export const missingColumns = ({ columns }: ImportColumns) =>
  (['company_name', 'role_title'] as const).filter((key) => !columns.some(({ column }) => column === key));

/**
 * One column of the file is another one of ours. Whatever else was taken for it is left out, and what was guessed so far
 * stays as it was.
 */
export function mapped(columns: ImportColumns['columns'], heading: string, key: string) {
  return Object.fromEntries(
    columns.map(({ heading: each, column }) => [
      each,
      each === heading ? key : column === key ? '' : (column ?? ''),
    ]),
  );
}

import { expect, test } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/messages';
import { sv } from '@/i18n/sv';
import { fileReason, rowReason } from './archiveReasons';

const english = translator('en', en);
const swedish = translator('sv', sv);

test('tells of a row in the language of the reader', () => {
  const row = { field: 'Application Date', code: 'not_valid' };
  expect(rowReason(english, row)).toBe('“Application Date” is not a date.');
  expect(rowReason(swedish, row)).toBe('”Application Date” är inget datum.');
  expect(rowReason(swedish, { field: null, code: 'too_many_rows' })).toContain('fler rader');
  expect(rowReason(swedish, { field: null, code: 'something_new' })).toBe('Den gick inte att ta in.');
});

test('tells of a file in the language of the reader', () => {
  expect(fileReason(english, { code: 'no_place' })).toContain('no place');
  expect(fileReason(swedish, { code: 'other_columns' })).toContain('engelska');
  expect(fileReason(swedish, { code: 'no_text' })).toContain('ingen text');
});

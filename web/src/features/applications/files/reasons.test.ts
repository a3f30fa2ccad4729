import { expect, test } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/messages';
import { sv } from '@/i18n/sv';
import { reasonOf } from './reasons';

const english = translator('en', en);
const swedish = translator('sv', sv);
const failed = (field: string | null, code: string) => ({ outcome: 'failed', field, code });

test('says what is wrong with a date, and when it may be either of two days', () => {
  expect(reasonOf(english, failed('applied_date', 'not_valid'))).toContain('cannot be read');
  expect(reasonOf(english, failed('applied_date', 'ambiguous'))).toContain('either of two days');
  expect(reasonOf(swedish, failed('applied_date', 'ambiguous'))).toContain('två dagar');
});

test('names the column that lacks something, in the language of the reader', () => {
  expect(reasonOf(english, failed('company_name', 'required'))).toBe('Company is missing.');
  expect(reasonOf(swedish, failed('company_name', 'required'))).toBe('Företag saknas.');
  expect(reasonOf(swedish, failed('notes', 'wrong_length'))).toBe('Anteckningar är för lång text.');
});

test('has words for what it does not know', () => {
  expect(reasonOf(swedish, failed(null, 'something_new'))).toBe('Raden gick inte att ta in.');
});

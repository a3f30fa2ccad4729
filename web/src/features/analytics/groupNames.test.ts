import { expect, it } from 'vitest';
import { weekdayName } from './groupNames';

it('names the days of the week in the reader’s language', () => {
  expect(weekdayName('sv-SE', 'monday')).toBe('måndag');
  expect(weekdayName('en-GB', 'SUNDAY')).toBe('Sunday');
  expect(weekdayName('en-GB', 'LinkedIn')).toBe('LinkedIn');
});

import { expect, it } from 'vitest';
import { isMonth, monthText, spanText } from './months';

it('writes months as people do', () => {
  expect(monthText('en-GB', '2021-04')).toBe('Apr 2021');
  expect(monthText('sv-SE', '2021-05')).toBe('maj 2021');
  expect(monthText('en-GB', '2021')).toBe('2021');
  expect(monthText('en-GB', null)).toBe('');
});

it('writes spans, whatever is known of them', () => {
  expect(spanText('en-GB', { start: '2019', end: '2021-04' }, 'now')).toBe('2019 – Apr 2021');
  expect(spanText('en-GB', { start: '2019', end: null, current: true }, 'now')).toBe('2019 – now');
  expect(spanText('en-GB', { start: null, end: '2021' }, 'now')).toBe('2021');
  expect(spanText('en-GB', { start: null, end: null }, 'now')).toBe('');
});

it('knows a month from what is none', () => {
  expect(['', '2021', '2021-12'].every(isMonth)).toBe(true);
  expect(['21', '2021-13', 'May 2021'].some(isMonth)).toBe(false);
});

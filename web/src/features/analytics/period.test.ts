import { expect, it } from 'vitest';
import { readPeriod } from './period';

const now = new Date(2026, 2, 10, 23, 30);
const period = (query: string) => readPeriod(new URLSearchParams(query), now);

it('counts this day among the last thirty', () => {
  expect(period('days=30')).toEqual({ from: '2026-02-09', to: '', preset: '30' });
});

it('is everything unless the address says otherwise', () => {
  expect(period('')).toEqual({ from: '', to: '', preset: 'all' });
  expect(period('days=7000')).toMatchObject({ preset: 'all' });
});

it('takes days of one’s own, and leaves out what is no day', () => {
  expect(period('from=2026-01-01&to=soon&days=30')).toEqual({ from: '2026-01-01', to: '', preset: 'own' });
});

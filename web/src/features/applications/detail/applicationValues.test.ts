import { expect, it } from 'vitest';
import type { Application } from '@/api/types';
import { bodyOf, numberOf, tagsOf, valuesOf } from './applicationValues';

const application = {
  company_name: 'Fjord',
  role_title: 'Tester',
  location: null,
  url: 'https://fjord.example/1',
  applied_date: '2026-03-01',
  source: null,
  tags: ['remote', 'java'],
  notes: 'Called.',
  salary: null,
  salary_asked: { amount_min: 45000, amount_max: null, currency: 'SEK', period: 'month' },
  salary_offered: null,
} as unknown as Application;

it('sends only what was changed', () => {
  const values = { ...valuesOf(application), location: 'Lund', url: ' ' };
  expect(bodyOf(values, ['location', 'url'])).toEqual({ location: 'Lund', url: null });
});

it('sends a salary whole when a part of it was changed', () => {
  const values = { ...valuesOf(application), salary_asked_max: '52 000' };
  expect(bodyOf(values, ['salary_asked_max'])).toEqual({
    salary_asked: { amount_min: 45000, amount_max: 52000, currency: 'SEK', period: 'month' },
  });
  expect(bodyOf({ ...values, salary_asked_min: '', salary_asked_max: '' }, ['salary_asked_min'])).toEqual({
    salary_asked: null,
  });
});

it('reads numbers and tags as they are written', () => {
  expect(numberOf('45\u00a0000,5')).toBe(45000.5);
  expect(numberOf('about 40k')).toBeNull();
  expect(tagsOf('remote, , java ,remote')).toEqual(['remote', 'java']);
});

import { expect, it } from 'vitest';
import { formatsFor } from '@/i18n/formats';
import { outsideAddress, placeText, standing } from './facts';

const formats = formatsFor('en-GB');

it('names the country once', () => {
  expect(placeText(formats, { location: 'Lund', country: 'SE' })).toBe('Lund, Sweden');
  expect(placeText(formats, { location: 'Lund, Sweden', country: 'SE' })).toBe('Lund, Sweden');
  expect(placeText(formats, { location: null, country: 'SE' })).toBe('Sweden');
  expect(placeText(formats, { location: null, country: null })).toBe('');
});

it('follows only addresses of the web', () => {
  expect(outsideAddress('https://a.example/x')).toBe('https://a.example/x');
  expect(outsideAddress('javascript:alert(1)')).toBeNull();
  expect(outsideAddress('nonsense')).toBeNull();
});

it('knows what has expired, also since the server last looked', () => {
  const now = Date.parse('2026-01-02');
  expect(standing({ status: 'open', expires_at: '2026-01-01T00:00:00Z' }, now)).toBe('expired');
  expect(standing({ status: 'open', expires_at: '2026-01-03T00:00:00Z' }, now)).toBe('open');
  expect(standing({ status: 'open', expires_at: null })).toBe('open');
  expect(standing({ status: 'removed', expires_at: null })).toBe('removed');
});

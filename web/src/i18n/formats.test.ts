import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats';

const plain = (text: string | null) => text?.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('in English', () => {
  const formats = formatsFor('en-GB');
  it('writes money', () => {
    const salary = { amount_min: 40000, amount_max: 45000, currency: 'EUR', period: 'month' as const };
    expect(plain(formats.money(salary))).toMatch(/^€40,000 ?– ?€?45,000$/);
    expect(plain(formats.money({ ...salary, amount_max: null }))).toBe('€40,000');
    expect(plain(formats.money({ ...salary, amount_min: null, amount_max: null }))).toBeUndefined();
  });
  it('leaves out what is no currency', () => {
    expect(formats.money({ amount_min: 5, amount_max: 5, currency: 'kr/tim', period: 'hour' })).toBe('5');
  });
  it('says how long ago', () => {
    const now = Date.parse('2026-03-10T12:00:00Z');
    expect(formats.ago('2026-03-09T11:00:00Z', now)).toBe('yesterday');
    expect(formats.ago('2026-03-10T11:59:50Z', now)).toBe('now');
    expect(formats.ago('2026-03-24T12:00:00Z', now)).toBe('in 2 weeks');
  });
  it('names countries, and leaves what is none', () => {
    expect(formats.country('se')).toBe('Sweden');
    expect(formats.country('Sverige')).toBe('Sverige');
  });
});

describe('in Swedish', () => {
  const formats = formatsFor('sv-SE');
  it('writes money', () => {
    const salary = { amount_min: 40000, amount_max: null, currency: 'SEK', period: 'month' as const };
    expect(plain(formats.money(salary))).toBe('40 000 kr');
  });
});

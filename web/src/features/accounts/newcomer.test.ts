import { expect, test } from 'vitest';
import { isNewcomer } from './newcomer';

test('an account of a moment ago is a newcomer’s', () => {
  const now = Date.parse('2026-03-01T12:00:00Z');
  expect(isNewcomer({ created_at: '2026-03-01T11:58:00Z' }, now)).toBe(true);
  expect(isNewcomer({ created_at: '2026-02-01T12:00:00Z' }, now)).toBe(false);
});

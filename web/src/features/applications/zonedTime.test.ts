import { expect, it } from 'vitest';
import { instantIn, timeIn } from './zonedTime';

it('knows what the clocks of a zone show', () => {
  expect(timeIn('2026-03-01T13:30:00Z', 'Europe/Stockholm')).toBe('2026-03-01T14:30');
  expect(timeIn('2026-07-01T13:30:00Z', 'America/New_York')).toBe('2026-07-01T09:30');
});

it('finds the moment back, in winter and in summer', () => {
  for (const zone of ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'UTC'])
    for (const iso of ['2026-01-15T08:00:00.000Z', '2026-07-15T22:45:00.000Z', '2026-03-29T02:30:00.000Z'])
      expect(instantIn(timeIn(iso, zone), zone)).toBe(iso);
});

it('finds some moment for an hour that the clocks leave out', () => {
  expect(Date.parse(instantIn('2026-03-29T02:30', 'Europe/Stockholm'))).not.toBeNaN();
});

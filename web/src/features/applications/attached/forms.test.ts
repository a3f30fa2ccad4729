import { expect, it } from 'vitest';
import { forms } from './forms';
import type { Kinds } from './queries';

it('writes an interview back as it was read, in its own zone', () => {
  const interview = {
    kind: 'on_site',
    starts_at: '2026-07-01T13:30:00.000Z',
    time_zone: 'America/New_York',
    duration_minutes: 45,
    place: 'Room 5',
    link: null,
    people: ['Ada', 'Grace'],
    outcome: 'pending',
    note: null,
  };
  const values = forms.interviews.valuesOf(interview as Kinds['interviews']);
  expect(values.starts).toBe('2026-07-01T09:30');
  expect(forms.interviews.bodyOf(values)).toEqual(interview);
});

it('keeps the length of an interview within a day', () => {
  const values = forms.interviews.valuesOf(null);
  expect(forms.interviews.bodyOf({ ...values, duration_minutes: '9999' })).toMatchObject({
    duration_minutes: 1440,
  });
  expect(forms.interviews.bodyOf({ ...values, duration_minutes: 'soon' })).toMatchObject({
    duration_minutes: 60,
  });
});

it('leaves empty fields of a contact out', () => {
  const values = { ...forms.contacts.valuesOf(null), name: ' Ada ', email: ' ' };
  expect(forms.contacts.bodyOf(values)).toMatchObject({ name: 'Ada', email: null, phone: null });
});

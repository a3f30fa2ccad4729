import type { Contact, Interview, Note, Reminder } from '@/api/types';
import type { Values } from '../editing/merge';
import { instantIn, ownZone, timeIn } from '../zonedTime';
import type { Kinds } from './queries';

export type Written = Exclude<keyof Kinds, 'documents'>;

/** How something is written in a form, and read out of it again. */
export interface Form<K extends Written> {
  valuesOf: (item: Kinds[K] | null) => Values;
  bodyOf: (values: Values) => unknown;
  /** Fields that must not be empty. */
  required: string[];
  /** Fields with whole sentences. */
  texts: string[];
}

const orNull = (text: string | undefined) => text?.trim() || null;

/** The next full hour, a day on: when one is usually reminded or met. */
function tomorrow(): string {
  const at = new Date(Date.now() + 86_400_000);
  at.setMinutes(0, 0, 0);
  return at.toISOString();
}

const notes: Form<'notes'> = {
  valuesOf: (item) => ({ text: item?.text ?? '' }),
  bodyOf: ({ text = '' }): Note => ({ text }),
  required: ['text'],
  texts: ['text'],
};

const contacts: Form<'contacts'> = {
  valuesOf: (item) => ({
    name: item?.name ?? '',
    role: item?.role ?? '',
    email: item?.email ?? '',
    phone: item?.phone ?? '',
    url: item?.url ?? '',
    note: item?.note ?? '',
  }),
  bodyOf: (values): Contact => ({
    name: values.name?.trim() ?? '',
    role: orNull(values.role),
    email: orNull(values.email),
    phone: orNull(values.phone),
    url: orNull(values.url),
    note: orNull(values.note),
  }),
  required: ['name'],
  texts: ['note'],
};

export const interviewKinds = ['phone', 'video', 'on_site', 'test', 'other'] as const;
export const outcomes = ['pending', 'passed', 'failed', 'cancelled'] as const;

const interviews: Form<'interviews'> = {
  valuesOf: (item) => {
    const zone = item?.time_zone ?? ownZone();
    return {
      kind: item?.kind ?? 'video',
      starts: timeIn(item?.starts_at ?? tomorrow(), zone),
      time_zone: zone,
      duration_minutes: String(item?.duration_minutes ?? 60),
      place: item?.place ?? '',
      link: item?.link ?? '',
      people: item?.people.join(', ') ?? '',
      outcome: item?.outcome ?? 'pending',
      note: item?.note ?? '',
    };
  },
  bodyOf: (values): Interview => ({
    kind: interviewKinds.find((kind) => kind === values.kind) ?? 'other',
    starts_at: instantIn(values.starts ?? '', values.time_zone ?? 'UTC'),
    time_zone: values.time_zone ?? 'UTC',
    duration_minutes: Math.min(1440, Math.max(1, Math.round(Number(values.duration_minutes) || 60))),
    place: orNull(values.place),
    link: orNull(values.link),
    people: (values.people ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
    outcome: outcomes.find((outcome) => outcome === values.outcome) ?? 'pending',
    note: orNull(values.note),
  }),
  required: ['starts'],
  texts: ['note'],
};

export const repeats = ['daily', 'weekly', 'monthly'] as const;

const reminders: Form<'reminders'> = {
  valuesOf: (item) => {
    const zone = item?.time_zone ?? ownZone();
    return {
      text: item?.text ?? '',
      due: timeIn(item?.due_at ?? tomorrow(), zone),
      time_zone: zone,
      repeat: item?.repeat ?? '',
      done: String(item?.done ?? false),
    };
  },
  bodyOf: (values): Reminder => ({
    text: values.text?.trim() ?? '',
    due_at: instantIn(values.due ?? '', values.time_zone ?? 'UTC'),
    time_zone: values.time_zone ?? 'UTC',
    repeat: repeats.find((repeat) => repeat === values.repeat) ?? null,
    done: values.done === 'true',
  }),
  required: ['text', 'due'],
  texts: [],
};

export const forms: { [K in Written]: Form<K> } = { notes, contacts, interviews, reminders };

import type { Translate } from '@/i18n/messages';
import { zones } from '../zonedTime';
import { interviewKinds, outcomes, repeats, type Written } from './forms';

/** One field of a form: how it is asked for. */
export interface FieldSpec {
  name: string;
  label: string;
  input: 'text' | 'area' | 'email' | 'tel' | 'url' | 'number' | 'datetime-local' | 'choice';
  options?: { value: string; label: string }[];
  hint?: string;
}

const zoneOptions = () => zones().map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** The fields of each form, in the order in which one thinks of them. */
export function fieldsOf(t: Translate, kind: Written): FieldSpec[] {
  switch (kind) {
    case 'notes':
      return [{ name: 'text', label: t('attached.note_text'), input: 'area', hint: t('apps.markdown') }];
    case 'contacts':
      return [
        { name: 'name', label: t('attached.name'), input: 'text' },
        { name: 'role', label: t('attached.role'), input: 'text' },
        { name: 'email', label: t('attached.email'), input: 'email' },
        { name: 'phone', label: t('attached.phone'), input: 'tel' },
        { name: 'url', label: t('apps.field.url'), input: 'url' },
        { name: 'note', label: t('attached.note'), input: 'area' },
      ];
    case 'interviews':
      return [
        {
          name: 'kind',
          label: t('attached.kind'),
          input: 'choice',
          options: interviewKinds.map((value) => ({ value, label: t(`interview.${value}`) })),
        },
        { name: 'starts', label: t('attached.starts'), input: 'datetime-local' },
        { name: 'time_zone', label: t('attached.zone'), input: 'choice', options: zoneOptions() },
        { name: 'duration_minutes', label: t('attached.minutes'), input: 'number' },
        { name: 'place', label: t('attached.place'), input: 'text' },
        { name: 'link', label: t('attached.link'), input: 'url' },
        { name: 'people', label: t('attached.people'), input: 'text', hint: t('app.tags_hint') },
        {
          name: 'outcome',
          label: t('attached.outcome'),
          input: 'choice',
          options: outcomes.map((value) => ({ value, label: t(`outcome.${value}`) })),
        },
        { name: 'note', label: t('attached.note'), input: 'area' },
      ];
    case 'reminders':
      return [
        { name: 'text', label: t('attached.what'), input: 'text' },
        { name: 'due', label: t('attached.due'), input: 'datetime-local' },
        {
          name: 'repeat',
          label: t('attached.repeat'),
          input: 'choice',
          options: [
            { value: '', label: t('repeat.once') },
            ...repeats.map((value) => ({ value, label: t(`repeat.${value}`) })),
          ],
        },
      ];
  }
}

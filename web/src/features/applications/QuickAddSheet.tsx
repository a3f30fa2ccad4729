import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { isOwnId, outbox, type Entry } from '@/api/outbox';
import type { Application } from '@/api/types';
import { describeFailure, describeField } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { SelectField, TextArea, TextField } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { showToast } from '@/ui/toasts';
import { AlreadyApplied } from './AlreadyApplied';
import { useCreate } from './creating';
import { readDuplicates, useNamedStages } from './queries';
import { today } from './today';

const empty = {
  company_name: '',
  role_title: '',
  status: 'applied',
  applied_date: today(),
  url: '',
  location: '',
  notes: '',
};

const pause = 400;

interface QuickAddSheetProps {
  /** What was written before and could not be sent. */
  again: Entry | null;
  onClose: () => void;
}

export default function QuickAddSheet({ again, onClose }: QuickAddSheetProps) {
  const t = useText();
  const navigate = useNavigate();
  const stages = useNamedStages();
  const create = useCreate();
  const [values, setValues] = useState(() => ({ ...empty, applied_date: today(), ...writtenIn(again) }));
  const [missing, setMissing] = useState(false);
  const same = useSame(values.company_name, values.role_title);
  const kind = stages.find(({ key }) => key === values.status)?.kind;

  const field = (name: keyof typeof empty) => ({
    name,
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
    error:
      (missing && (name === 'company_name' || name === 'role_title') && !values[name].trim()
        ? t('field.code.required')
        : describeField(t, create.error, name)) ?? null,
  });

  const save = () => {
    setMissing(true);
    if (!values.company_name.trim() || !values.role_title.trim()) return;
    const { applied_date: day, url, location, notes, ...rest } = values;
    const body = {
      ...rest,
      applied_date: kind === 'saved' ? null : day || null,
      url: url.trim() || null,
      location: location.trim() || null,
      notes: notes.trim() || null,
    };
    if (again?.change.kind === 'application') {
      const shown = { ...again.change.shown, ...body };
      void outbox.retry(again.id, { kind: 'application', body, shown }).then(onClose);
      return;
    }
    create.mutate(body, {
      onSuccess: ({ id, company_name: company }) => {
        onClose();
        showToast({
          text: isOwnId(id) ? t('waiting.added') : t('apps.added', { company }),
          action: { label: t('action.open'), run: () => navigate(`/apps/${id}`) },
        });
      },
    });
  };

  return (
    <Sheet
      title={t('apps.add')}
      onClose={onClose}
      dirty={JSON.stringify(values) !== JSON.stringify({ ...empty, applied_date: today() })}
      submit={{ label: t('apps.add_save'), busy: create.isPending, run: save }}
    >
      {create.error && <Notice tone="danger">{describeFailure(t, create.error)}</Notice>}
      <TextField label={t('apps.field.company_name')} {...field('company_name')} maxLength={300} autoFocus />
      <TextField label={t('apps.field.role_title')} {...field('role_title')} maxLength={300} />
      <AlreadyApplied same={same} stages={stages} onOpen={onClose} />
      <SelectField label={t('apps.field.status')} {...field('status')}>
        {stages.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </SelectField>
      {kind !== 'saved' && (
        <TextField
          label={t('apps.field.applied_date')}
          type="date"
          max={today()}
          {...field('applied_date')}
        />
      )}
      <TextField label={t('apps.field.url')} type="url" inputMode="url" {...field('url')} />
      <TextField label={t('apps.field.location')} {...field('location')} maxLength={300} />
      <TextArea label={t('apps.field.notes')} hint={t('apps.markdown')} rows={3} {...field('notes')} />
    </Sheet>
  );
}

/** What the form was filled in with before. */
function writtenIn(again: Entry | null): Partial<typeof empty> {
  if (again?.change.kind !== 'application') return {};
  const { body } = again.change;
  return Object.fromEntries(Object.keys(empty).map((name) => [name, body[name as keyof typeof empty] ?? '']));
}

/** Attempts at the same job there are already, asked for once both names are written. */
function useSame(company: string, title: string): Application[] {
  const [same, setSame] = useState<Application[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      if (!company.trim() || !title.trim()) {
        setSame([]);
        return;
      }
      // A warning that cannot be had stops nobody from writing down what they did.
      void readDuplicates({ company_name: company, role_title: title })
        .then((found) => wanted && setSame(found))
        .catch(() => undefined);
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [company, title]);
  return same;
}

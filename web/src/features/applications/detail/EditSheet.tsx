import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { TextArea, TextField } from '@/ui/Field';
import { DraftSheet } from '../editing/DraftSheet';
import { useDraft } from '../editing/useDraft';
import { pathOf, readApplication, refreshApplications } from '../queries';
import { today } from '../today';
import { SalaryFields } from './SalaryFields';
import { bodyOf, salaries, valuesOf, type ApplicationValues } from './applicationValues';

/** All that a person writes about an application, apart from where it stands. */
export default function EditSheet({
  application,
  onClose,
}: {
  application: Application;
  onClose: () => void;
}) {
  const t = useText();
  const client = useQueryClient();
  const required = t('field.code.required');
  const draft = useDraft<ApplicationValues>({
    start: { values: valuesOf(application), version: application.version },
    save: (values, changed, version) =>
      api.put(pathOf(application.id), { body: bodyOf(values, changed), ifMatch: version }),
    reload: async () => {
      const present = await readApplication(application.id);
      return { values: valuesOf(present), version: present.version };
    },
    check: ({ company_name: company, role_title: title }) => ({
      ...(company.trim() ? {} : { company_name: required }),
      ...(title.trim() ? {} : { role_title: required }),
    }),
    onSaved: () => {
      void refreshApplications(client);
      onClose();
    },
  });
  const salaryLabels = salaries.flatMap((name) =>
    (['min', 'max', 'currency', 'period'] as const).map((part) => [
      `${name}_${part}`,
      `${t(`app.${name}`)}, ${t(`salary.${part}`)}`,
    ]),
  );
  const labels = {
    company_name: t('apps.field.company_name'),
    role_title: t('apps.field.role_title'),
    location: t('apps.field.location'),
    url: t('apps.field.url'),
    applied_date: t('apps.field.applied_date'),
    source: t('app.source'),
    tags: t('apps.tags'),
    notes: t('apps.field.notes'),
    ...Object.fromEntries(salaryLabels),
  } as Record<keyof ApplicationValues, string>;
  const line = (name: keyof ApplicationValues) => ({
    label: labels[name],
    maxLength: 300,
    ...draft.field(name),
  });

  return (
    <DraftSheet title={t('app.edit')} draft={draft} labels={labels} texts={['notes']} onClose={onClose}>
      <TextField {...line('company_name')} />
      <TextField {...line('role_title')} />
      <TextField {...line('location')} />
      <TextField label={labels.url} type="url" inputMode="url" {...draft.field('url')} />
      <TextField label={labels.applied_date} type="date" max={today()} {...draft.field('applied_date')} />
      <TextField {...line('source')} hint={t('app.source_hint')} />
      <TextField label={labels.tags} hint={t('app.tags_hint')} {...draft.field('tags')} />
      {salaries.map((name) => (
        <SalaryFields key={name} name={name} draft={draft} />
      ))}
      <TextArea label={labels.notes} hint={t('apps.markdown')} rows={6} {...draft.field('notes')} />
    </DraftSheet>
  );
}

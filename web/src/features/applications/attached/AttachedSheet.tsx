import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/api/client';
import { outbox } from '@/api/outbox';
import { useText } from '@/i18n/LanguageProvider';
import { SelectField, TextArea, TextField } from '@/ui/Field';
import { findApplication } from '../applicationCache';
import { DraftSheet } from '../editing/DraftSheet';
import { useDraft } from '../editing/useDraft';
import { fieldsOf, type FieldSpec } from './fields';
import { forms, type Form, type Written } from './forms';
import { attachedPath, readAttached, useRefreshAttached, type Kinds } from './queries';

interface AttachedSheetProps<K extends Written> {
  applicationId: string;
  kind: K;
  /** Null for a new one. */
  item: Kinds[K] | null;
  onClose: () => void;
}

/** Writes something that hangs on an application, new or changed. */
export default function AttachedSheet<K extends Written>(props: AttachedSheetProps<K>) {
  const { applicationId, kind, item, onClose } = props;
  const t = useText();
  const word: Written = kind;
  const form = forms[kind] as Form<K>;
  const refresh = useRefreshAttached(applicationId, kind);
  const title = useTitle(applicationId);
  const draft = useDraft({
    start: { values: form.valuesOf(item), version: item?.version },
    save: (values, _, version) =>
      item
        ? api.put(attachedPath(applicationId, kind, item.id), { body: form.bodyOf(values), ifMatch: version })
        : kind === 'notes'
          ? outbox.add({ kind: 'note', text: values.text ?? '' }, { about: applicationId, title })
          : api.post(attachedPath(applicationId, kind), { body: form.bodyOf(values) }),
    reload: async () => {
      const present = (await readAttached(applicationId, kind)).find(({ id }) => id === item?.id);
      return { values: form.valuesOf(present ?? null), version: present?.version };
    },
    check: (values) =>
      Object.fromEntries(
        form.required.filter((name) => !values[name]?.trim()).map((name) => [name, t('field.code.required')]),
      ),
    onSaved: () => {
      void refresh();
      onClose();
    },
  });
  const fields = fieldsOf(t, kind);
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]));

  return (
    <DraftSheet
      title={t(item ? `attached.edit.${word}` : `attached.add.${word}`)}
      draft={draft}
      labels={labels}
      texts={form.texts}
      onClose={onClose}
    >
      {fields.map((spec) => (
        <Input key={spec.name} spec={spec} {...draft.field(spec.name)} />
      ))}
    </DraftSheet>
  );
}

/** What the application is called, for the list of what waits. */
function useTitle(id: string): string {
  const found = findApplication(useQueryClient(), id);
  return found ? `${found.role_title} · ${found.company_name}` : '';
}

type InputProps = ReturnType<ReturnType<typeof useDraft>['field']> & { spec: FieldSpec };

function Input({ spec, ...field }: InputProps) {
  const { label, input, options, hint } = spec;
  const common = { ...field, label, ...(hint ? { hint } : {}) };
  if (options)
    return (
      <SelectField {...common}>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </SelectField>
    );
  if (input === 'area') return <TextArea {...common} rows={5} />;
  return <TextField {...common} type={input} {...(input === 'number' ? { min: 1, max: 1440 } : {})} />;
}

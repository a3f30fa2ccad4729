import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFailure } from '@/api/failure';
import { describeField } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { both, changedNames, merged, type Values } from './merge';

export interface Version<V extends Values> {
  values: V;
  /** Undefined for what is not there yet. */
  version?: number | undefined;
}

interface DraftOptions<V extends Values> {
  start: Version<V>;
  /** Sends what was changed, for the version that was seen. */
  save: (values: V, changed: (keyof V & string)[], version: number | undefined) => Promise<unknown>;
  /** The present version, after the server told that another one was changed. */
  reload: () => Promise<Version<V>>;
  onSaved: () => void;
  /** What is missing, by field. */
  check?: (values: V) => Partial<Record<keyof V, string>>;
}

/** A form on something that somebody else may be changing: a stale change is never sent over theirs, and never lost. */
export function useDraft<V extends Values>({ start, save, reload, onSaved, check }: DraftOptions<V>) {
  const t = useText();
  const [base, setBase] = useState(start);
  const [values, setValues] = useState(start.values);
  const [theirs, setTheirs] = useState<{ values: V; conflicts: (keyof V & string)[] } | null>(null);
  const [checked, setChecked] = useState(false);
  const missing: Partial<Record<keyof V, string>> = (checked && check?.(values)) || {};

  const saving = useMutation({
    mutationFn: async () => {
      try {
        await save(values, changedNames(base.values, values), base.version);
        return true;
      } catch (failure) {
        if (!(failure instanceof ApiFailure && failure.code === 'stale')) throw failure;
        const present = await reload();
        const { values: together, conflicts } = merged(base.values, values, present.values);
        setBase(present);
        setValues(together);
        setTheirs({ values: present.values, conflicts });
        return false;
      }
    },
    onSuccess: (saved) => {
      if (saved) onSaved();
    },
  });

  const submit = () => {
    setChecked(true);
    if (Object.keys(check?.(values) ?? {}).length === 0) saving.mutate();
  };

  const set = (part: Partial<V>) => setValues((before) => ({ ...before, ...part }));
  const settle = (name: keyof V & string, value: string) => {
    set({ [name]: value } as Partial<V>);
    setTheirs((now) => now && { ...now, conflicts: now.conflicts.filter((each) => each !== name) });
  };

  return {
    values,
    set,
    submit,
    busy: saving.isPending,
    failure: saving.error,
    dirty: changedNames(base.values, values).length > 0,
    theirs,
    takeTheirs: (name: keyof V & string) => settle(name, theirs?.values[name] ?? ''),
    keepMine: (name: keyof V & string) => settle(name, values[name] ?? ''),
    keepBoth: (name: keyof V & string) => settle(name, both(theirs?.values[name] ?? '', values[name] ?? '')),
    field: (name: keyof V & string) => ({
      name,
      value: values[name] ?? '',
      onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value } as Partial<V>),
      error: missing[name] ?? describeField(t, saving.error, name) ?? null,
    }),
  };
}

export type Draft<V extends Values> = ReturnType<typeof useDraft<V>>;

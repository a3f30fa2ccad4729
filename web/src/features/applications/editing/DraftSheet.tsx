import type { ReactNode } from 'react';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { Conflicts } from './Conflicts';
import type { Values } from './merge';
import type { Draft } from './useDraft';

interface DraftSheetProps<V extends Values> {
  title: string;
  draft: Draft<V>;
  labels: Record<keyof V & string, string>;
  /** Fields with whole sentences, of which both versions may be kept. */
  texts?: (keyof V & string)[];
  onClose: () => void;
  children: ReactNode;
}

/** A form in a sheet, with what went wrong and what somebody else wrote meanwhile above its fields. */
export function DraftSheet<V extends Values>({
  title,
  draft,
  labels,
  texts = [],
  onClose,
  children,
}: DraftSheetProps<V>) {
  const t = useText();
  return (
    <Sheet
      title={title}
      onClose={onClose}
      dirty={draft.dirty}
      submit={{ label: t('action.save'), busy: draft.busy, run: draft.submit }}
    >
      {draft.failure && <Notice tone="danger">{describeFailure(t, draft.failure)}</Notice>}
      {draft.theirs && <Conflicts draft={draft} theirs={draft.theirs} labels={labels} texts={texts} />}
      {children}
    </Sheet>
  );
}

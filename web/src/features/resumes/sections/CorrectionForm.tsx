import type { ReactNode } from 'react';
import type { ResumeChange } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from '../Resume.module.css';
import { useCorrectResume } from '../queries';

interface CorrectionFormProps {
  /** What is to be sent; null while something in the form is not right yet. */
  change: () => ResumeChange | null;
  onClose: () => void;
  /** Takes the whole entry away. */
  removal?: { label: string; change: ResumeChange };
  children: ReactNode;
}

/** Puts one part of the résumé right. Nothing typed is lost when the server does not answer. */
export function CorrectionForm({ change, onClose, removal, children }: CorrectionFormProps) {
  const t = useText();
  const correct = useCorrectResume();
  const send = (body: ResumeChange | null) => body && correct.mutate(body, { onSuccess: onClose });
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(change());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {children}
      {correct.error && <Notice tone="danger">{describeFailure(t, correct.error)}</Notice>}
      <div className={styles.actions}>
        <Button type="submit" busy={correct.isPending}>
          {t('action.save')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        {removal && (
          <Button look="danger" busy={correct.isPending} onClick={() => send(removal.change)}>
            {removal.label}
          </Button>
        )}
      </div>
    </form>
  );
}

import type { ReactNode } from 'react';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from '../Resume.module.css';

/** A change on its way to the server. */
export interface Saving<Body> {
  mutate: (body: Body, then: { onSuccess: () => void }) => void;
  error: unknown;
  isPending: boolean;
}

interface CorrectionFormProps<Body> {
  saving: Saving<Body>;
  /** What is to be sent; null while something in the form is not right yet. */
  change: () => Body | null;
  onClose: () => void;
  /** Takes the whole entry away. */
  removal?: Body | null;
  children: ReactNode;
}

/** Puts one part right. Nothing typed is lost when the server does not answer. */
export function CorrectionForm<Body>({
  saving,
  change,
  onClose,
  removal = null,
  children,
}: CorrectionFormProps<Body>) {
  const t = useText();
  const send = (body: Body | null) => {
    if (body !== null) saving.mutate(body, { onSuccess: onClose });
  };
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
      {saving.error ? <Notice tone="danger">{describeFailure(t, saving.error)}</Notice> : null}
      <div className={styles.actions}>
        <Button type="submit" busy={saving.isPending}>
          {t('action.save')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        {removal !== null && (
          <Button look="danger" busy={saving.isPending} onClick={() => send(removal)}>
            {t('resume.remove_entry')}
          </Button>
        )}
      </div>
    </form>
  );
}

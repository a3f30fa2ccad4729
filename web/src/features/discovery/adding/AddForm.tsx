import { Link } from 'react-router-dom';
import { ApiFailure } from '@/api/failure';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/Field';
import { Notice } from '@/ui/Notice';
import { Bar, Block, Skeleton } from '@/ui/Skeleton';
import styles from './Adding.module.css';

interface AddFormProps {
  pasted: string;
  onChange: (pasted: string) => void;
  /** The page's content came along with its address. */
  brought: boolean;
  reading: boolean;
  failure: unknown;
  onSubmit: () => void;
}

export function AddForm({ pasted, onChange, brought, reading, failure, onSubmit }: AddFormProps) {
  const t = useText();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <p className={styles.intro}>{t('add.intro')}</p>
      <TextArea
        label={t('add.paste')}
        hint={t(brought ? 'add.brought' : 'add.paste_hint')}
        value={pasted}
        onChange={(event) => onChange(event.target.value)}
        rows={4}
        spellCheck={false}
        autoFocus={!pasted}
      />
      {failure ? <Notice tone="danger">{whyNot(t, failure)}</Notice> : null}
      <Button type="submit" block busy={reading} disabled={!pasted.trim()}>
        {t(reading ? 'add.reading' : 'add.read')}
      </Button>
      {reading && (
        <Skeleton>
          <div className={styles.coming}>
            <Block size={52} />
            <div className={styles.lines}>
              <Bar width="70%" height={18} />
              <Bar width="45%" />
            </div>
          </div>
        </Skeleton>
      )}
      <p className={styles.note}>
        {t('add.bookmark')} <Link to="/profile/adding">{t('add.bookmark_link')}</Link>
      </p>
    </form>
  );
}

/** Refusals that mean something of their own here. */
const told = ['no_posting_found', 'page_unreachable', 'invalid_input'] as const;

function whyNot(t: ReturnType<typeof useText>, failure: unknown) {
  const code = failure instanceof ApiFailure ? told.find((each) => each === failure.code) : undefined;
  return code ? t(`add.failed.${code}`) : describeFailure(t, failure);
}

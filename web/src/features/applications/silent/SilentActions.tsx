import type { Application } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import styles from './Silent.module.css';
import { useTakeForGhosted, useWaitOn } from './queries';

/** The app suggests, the person decides: silence is the answer, or one may still come. */
export function SilentActions({ application }: { application: Application }) {
  const t = useText();
  const takeForGhosted = useTakeForGhosted();
  const waitOn = useWaitOn();
  const name = `${application.role_title}, ${application.company_name}`;
  return (
    <span className={styles.actions}>
      {takeForGhosted && (
        <Button
          look="soft"
          aria-label={t('silent.ghosted_this', { name })}
          onClick={() => takeForGhosted([application])}
        >
          {t('silent.ghosted')}
        </Button>
      )}
      <Button
        look="plain"
        aria-label={t('silent.not_yet_this', { name })}
        onClick={() => waitOn(application.id)}
      >
        {t('silent.not_yet')}
      </Button>
    </span>
  );
}

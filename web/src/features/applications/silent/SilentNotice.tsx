import type { Application } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { SilentActions } from './SilentActions';
import styles from './Silent.module.css';
import { useSilent } from './queries';

/** In an application's detail: that it has been silent for long. */
export function SilentNotice({ application }: { application: Application }) {
  const t = useText();
  const formats = useFormats();
  const { data } = useSilent();
  if (!data?.items.some(({ id }) => id === application.id)) return null;
  return (
    <Notice tone="warning">
      <div className={styles.notice}>
        <p>{t('silent.notice', { ago: formats.ago(application.status_at) })}</p>
        <SilentActions application={application} />
      </div>
    </Notice>
  );
}

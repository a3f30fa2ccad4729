import { useMe } from '@/features/accounts/queries';
import { useText } from '@/i18n/LanguageProvider';
import { useWide } from '@/ui/media';
import { DesktopShell } from './DesktopShell';
import { PhoneShell } from './PhoneShell';
import styles from './Shell.module.css';

/** The frame around every page of a signed-in person. */
export function Shell() {
  const t = useText();
  // Asked for wherever one arrives, so that a session which is over is noticed at once.
  useMe();
  return (
    <>
      <a href="#content" className={styles.skip} onClick={skipToContent}>
        {t('app.skip')}
      </a>
      {useWide() ? <DesktopShell /> : <PhoneShell />}
    </>
  );
}

function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document
    .querySelector<HTMLElement>('.ion-page:not(.ion-page-hidden) > ion-content [data-content], main')
    ?.focus();
}

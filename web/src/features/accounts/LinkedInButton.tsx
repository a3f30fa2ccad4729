import { logoLinkedin } from 'ionicons/icons';
import { useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { inShell } from '@/native/shell';
import { Button, OutsideLink } from '@/ui/Button';
import styles from './AccountCard.module.css';
import { useAuthOptions } from './queries';
import { returnTo } from './returnTo';

/** Leaves for LinkedIn by way of the server; not there at all where the server has no LinkedIn sign-in. */
export function LinkedInButton() {
  const t = useText();
  const { search } = useLocation();
  const { data: options } = useAuthOptions();
  if (!options?.linkedin) return null;
  const wanted = returnTo(search);
  const target = new URLSearchParams({ return_to: wanted }).toString();
  const setOut = async () => (await import('@/native/linkedIn')).goToLinkedIn(wanted);
  return (
    <>
      <div className={styles.or}>{t('signin.or')}</div>
      {inShell() ? (
        <Button block look="soft" icon={logoLinkedin} onClick={() => void setOut()}>
          {t('signin.linkedin')}
        </Button>
      ) : (
        <OutsideLink
          block
          look="soft"
          icon={logoLinkedin}
          target="_self"
          href={`/api/v1/auth/linkedin?${target}`}
        >
          {t('signin.linkedin')}
        </OutsideLink>
      )}
    </>
  );
}

import { logoLinkedin } from 'ionicons/icons';
import { useLocation } from 'react-router-dom';
import { useText } from '@/i18n/LanguageProvider';
import { OutsideLink } from '@/ui/Button';
import styles from './AccountCard.module.css';
import { useAuthOptions } from './queries';
import { returnTo } from './returnTo';

/** Leaves for LinkedIn by way of the server; not there at all where the server has no LinkedIn sign-in. */
export function LinkedInButton() {
  const t = useText();
  const { search } = useLocation();
  const { data: options } = useAuthOptions();
  if (!options?.linkedin) return null;
  const target = new URLSearchParams({ return_to: returnTo(search) }).toString();
  return (
    <>
      <div className={styles.or}>{t('signin.or')}</div>
      <OutsideLink
        block
        look="soft"
        icon={logoLinkedin}
        target="_self"
        href={`/api/v1/auth/linkedin?${target}`}
      >
        {t('signin.linkedin')}
      </OutsideLink>
    </>
  );
}

import { videocamOutline } from 'ionicons/icons';
import { Link } from 'react-router-dom';
import type { NextInterview } from '@/api/types';
import { outsideAddress } from '@/features/jobs/facts';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { OutsideLink } from '@/ui/Button';
import { Card } from './Card';
import styles from './Home.module.css';

/** The next talks, with the way in where there is one. */
export function Interviews({ interviews }: { interviews: NextInterview[] }) {
  const t = useText();
  const formats = useFormats();
  if (interviews.length === 0) return null;
  return (
    <Card title={t('home.interviews')}>
      <ul className={styles.items}>
        {interviews.map(({ id, application, kind, starts_at: start, time_zone: zone, place, link }) => {
          const address = outsideAddress(link);
          return (
            <li key={id} className={styles.item}>
              <Link to={`/apps/${application.id}`} className={styles.itemText}>
                <span className={styles.itemTitle}>
                  {application.role_title}, {application.company_name}
                </span>
                <span className={styles.quiet}>
                  {[formats.dateTimeIn(start, zone), t(`interview.${kind}`), place]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </Link>
              {address && (
                <OutsideLink href={address} look="soft" icon={videocamOutline}>
                  {t('home.join')}
                </OutsideLink>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

import { Link } from 'react-router-dom';
import type { FollowUp } from '@/api/types';
import { useWaitOn } from '@/features/applications/silent/queries';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { classes } from '@/ui/classes';
import { Card } from './Card';
import styles from './Home.module.css';
import { useDealWith } from './queries';

interface FollowUpsProps {
  followUps: FollowUp[];
  withoutAnswer: number;
}

/** What is due, each with the one thing that is most likely to be done about it. */
export function FollowUps({ followUps, withoutAnswer }: FollowUpsProps) {
  const t = useText();
  const dealWith = useDealWith();
  const waitOn = useWaitOn();
  if (followUps.length === 0) return null;
  const shownSilent = followUps.filter(({ kind }) => kind === 'no_answer').length;
  return (
    <Card title={t('home.follow_ups')}>
      <ul className={styles.items}>
        {followUps.map((followUp) => (
          <li
            key={`${followUp.application.id} ${followUp.reminder_id ?? ''}`}
            className={classes(styles.item, styles.followUp)}
          >
            <Words followUp={followUp} />
            <span className={styles.itemActions}>
              <Button look="soft" onClick={() => dealWith(followUp)}>
                {t(`home.${followUp.kind}_deal`)}
              </Button>
              {followUp.kind === 'no_answer' && (
                <Button look="plain" onClick={() => waitOn(followUp.application.id)}>
                  {t('silent.not_yet')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {withoutAnswer > shownSilent && shownSilent > 0 && (
        <p className={styles.foot}>
          <Link to="/apps">{t('home.more_silent', { count: withoutAnswer - shownSilent })}</Link>
        </p>
      )}
    </Card>
  );
}

function Words({ followUp: { application, kind, text, at } }: { followUp: FollowUp }) {
  const t = useText();
  const formats = useFormats();
  const name = `${application.role_title}, ${application.company_name}`;
  return (
    <Link to={`/apps/${application.id}`} className={styles.itemText}>
      <span className={styles.itemTitle}>{kind === 'reminder' && text ? text : name}</span>
      <span className={styles.quiet}>
        {kind === 'reminder'
          ? `${name} · ${formats.dateTime(at)}`
          : t('home.silent_since', { ago: formats.ago(at) })}
      </span>
    </Link>
  );
}

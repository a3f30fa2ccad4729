import type { ThisWeek } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import styles from './Home.module.css';

/** How the week goes, against what the person aims at. */
export function Week({ week }: { week: ThisWeek }) {
  const t = useText();
  const { goal, applications, responses, interviews, streak } = week;
  const told = [
    responses > 0 && t('home.responses', { count: responses }),
    interviews > 0 && t('home.interviews_held', { count: interviews }),
    streak > 1 && t('home.streak', { count: streak }),
  ].filter(Boolean);
  return (
    <Card title={t('home.week')} more={{ to: '/profile/reminders', label: t('home.change_goal') }}>
      <div className={styles.week}>
        <p className={styles.weekCount}>
          {goal > 0
            ? t('home.applied_of', { applications, count: goal })
            : t('home.applied', { count: applications })}
        </p>
        {goal > 0 && (
          <progress
            aria-label={t('reminders.goal')}
            value={Math.min(applications, goal)}
            max={goal}
            className={styles.bar}
          />
        )}
        {goal > 0 && applications >= goal && <p className={styles.reached}>{t('home.goal_reached')}</p>}
        {told.length > 0 && <p className={styles.quiet}>{told.join(' · ')}</p>}
      </div>
    </Card>
  );
}

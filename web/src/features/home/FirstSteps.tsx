import { checkmarkCircle, chevronForward, ellipseOutline } from 'ionicons/icons';
import { Link } from 'react-router-dom';
import type { FirstStep } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Icon } from '@/ui/Icon';
import { classes } from '@/ui/classes';
import styles from './Home.module.css';

const leadsTo = {
  resume: '/profile/resume',
  wishes: '/profile/wishes',
  saved_job: '/jobs?list=for_you',
  application: '/jobs',
} as const;

/** The way in, for whoever has not gone all of it. */
export function FirstSteps({ steps }: { steps: FirstStep[] }) {
  const t = useText();
  const next = steps.find(({ done }) => !done);
  if (!next) return null;
  const done = steps.filter((step) => step.done).length;
  return (
    <section aria-labelledby="first-steps" className={styles.card}>
      <div className={styles.cardHead}>
        <h2 id="first-steps">{t('home.begin')}</h2>
        {done > 0 && (
          <span className={styles.quiet}>{t('home.steps_done', { done, count: steps.length })}</span>
        )}
      </div>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.step}>
            <Link
              to={leadsTo[step.step]}
              className={classes(styles.step, step.done && styles.done, step === next && styles.next)}
            >
              <Icon icon={step.done ? checkmarkCircle : ellipseOutline} className={styles.stepIcon} />
              <span className={styles.stepText}>
                <span className={styles.stepTitle}>
                  {t(`home.step.${step.step}`)}
                  {step.done && <span className="visually-hidden"> {t('resume.stage_over')}</span>}
                </span>
                {!step.done && <span className={styles.quiet}>{t(`home.step_why.${step.step}`)}</span>}
              </span>
              <Icon icon={chevronForward} className={styles.chevron} />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

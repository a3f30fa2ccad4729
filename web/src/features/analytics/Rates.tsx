import type { Rate, Summary } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import styles from './Analytics.module.css';
import { Info } from './Info';

const rates = ['response_rate', 'interview_rate', 'offer_rate'] as const;

/** The figures at a glance, each with what it is made of. */
export function Rates({ summary }: { summary: Summary }) {
  const t = useText();
  const formats = useFormats();
  const { median_days_to_first_response: days, small, streak } = summary;
  return (
    <section aria-labelledby="rates">
      <h2 id="rates" className="visually-hidden">
        {t('analytics.rates')}
      </h2>
      {small && <p className={styles.small}>{t('analytics.small')}</p>}
      <dl className={styles.rates}>
        {rates.map((name) => (
          <div key={name} className={styles.rate}>
            <dt>
              {t(`analytics.${name}`)}
              <Info about={t(`analytics.${name}`)}>{t(`define.${name}`)}</Info>
            </dt>
            <dd className={styles.value}>
              {summary[name].value === null ? '–' : formats.percent(summary[name].value)}
            </dd>
            <dd className={styles.words}>
              <RateWords rate={summary[name]} />
            </dd>
          </div>
        ))}
        <div className={styles.rate}>
          <dt>
            {t('analytics.first_response')}
            <Info about={t('analytics.first_response')}>{t('define.median_days')}</Info>
          </dt>
          <dd className={styles.value}>
            {days === null ? '–' : t('analytics.days', { count: Math.round(days) })}
          </dd>
          <dd className={styles.words}>
            {t(days === null ? 'analytics.no_response' : 'analytics.median_words')}
          </dd>
        </div>
        <div className={styles.rate}>
          <dt>
            {t('analytics.streak')}
            <Info about={t('analytics.streak')}>{t('define.streak')}</Info>
          </dt>
          <dd className={styles.value}>{t('analytics.weeks', { count: streak })}</dd>
          <dd className={styles.words}>{t('analytics.streak_words')}</dd>
        </div>
      </dl>
    </section>
  );
}

/** "12 of 35. With so few, anything from 21 to 50 % would be no surprise." */
export function RateWords({ rate }: { rate: Rate }) {
  const t = useText();
  const formats = useFormats();
  const { value, n, low, high } = rate;
  if (value === null || low === null || high === null) return t('analytics.nothing_counts');
  return (
    <>
      {t('analytics.of', { part: Math.round(value * n), count: n })}{' '}
      {t('analytics.between', { low: formats.percent(low), high: formats.percent(high) })}
    </>
  );
}

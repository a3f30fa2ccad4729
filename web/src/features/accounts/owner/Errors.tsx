import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import styles from './Owner.module.css';
import { Section } from './Section';
import { useErrors } from './queries';

/** What went wrong without anyone asking for it, grouped by kind and place. */
export function Errors() {
  const t = useText();
  const formats = useFormats();
  const errors = useErrors();
  return (
    <Section title={t('owner.errors')} query={errors}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.padded}>{t('owner.errors_none')}</p>
        ) : (
          items.map((error) => (
            <details key={error.id} className={styles.error}>
              <summary>
                <span className={styles.errorText}>
                  <span className={styles.errorMessage}>{error.message || error.kind}</span>
                  <span className={styles.quiet}>
                    {t('owner.error_times', { count: error.count })},{' '}
                    {t('owner.error_last', { time: formats.ago(error.last_at) })}
                  </span>
                </span>
                <Badge tone="danger">{formats.number(error.count)}</Badge>
              </summary>
              <dl className={styles.errorFacts}>
                <dt>{t('owner.error_place')}</dt>
                <dd>
                  {error.place} ({error.kind})
                </dd>
                <dt>{t('owner.error_first')}</dt>
                <dd>{formats.dateTime(error.first_at)}</dd>
                {error.request_id && (
                  <>
                    <dt>{t('owner.error_request')}</dt>
                    <dd>{error.request_id}</dd>
                  </>
                )}
              </dl>
            </details>
          ))
        )
      }
    </Section>
  );
}

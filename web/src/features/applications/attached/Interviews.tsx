import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge, type Tone } from '@/ui/Badge';
import { outsideAddress } from '@/features/jobs/facts';
import { ownZone } from '../zonedTime';
import styles from './Attached.module.css';
import { AttachedSection } from './AttachedSection';
import type { outcomes } from './forms';

const tones: Record<(typeof outcomes)[number], Tone> = {
  pending: 'accent',
  passed: 'good',
  failed: 'danger',
  cancelled: 'plain',
};

export function Interviews({ id }: { id: string }) {
  const t = useText();
  const formats = useFormats();
  return (
    <AttachedSection
      applicationId={id}
      kind="interviews"
      nameOf={({ kind, starts_at: at }) => `${t(`interview.${kind}`)}, ${formats.dateTime(at)}`}
      order={(a, b) => b.starts_at.localeCompare(a.starts_at)}
    >
      {(interview) => {
        const { starts_at: at, time_zone: zone, duration_minutes: minutes, place, people } = interview;
        const link = outsideAddress(interview.link);
        return (
          <>
            <p className={styles.name}>
              {t(`interview.${interview.kind}`)}{' '}
              <Badge tone={tones[interview.outcome]}>{t(`outcome.${interview.outcome}`)}</Badge>
            </p>
            <p>
              {formats.dateTimeIn(at, zone)}
              {' · '}
              {t('attached.minutes_long', { count: minutes })}
            </p>
            {zone !== ownZone() && (
              <p className={styles.quiet}>{t('attached.your_time', { time: formats.dateTime(at) })}</p>
            )}
            <p className={styles.quiet}>{[place, people.join(', ')].filter(Boolean).join(' · ')}</p>
            {link && (
              <p className={styles.links}>
                <a href={link} target="_blank" rel="noopener noreferrer">
                  {t('attached.join')}
                </a>
              </p>
            )}
            {interview.note && <p className={styles.words}>{interview.note}</p>}
          </>
        );
      }}
    </AttachedSection>
  );
}

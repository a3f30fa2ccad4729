import { IonIcon } from '@ionic/react';
import { checkmarkCircle, ellipseOutline } from 'ionicons/icons';
import { useId } from 'react';
import type { JobPosting, Match } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { ButtonLink } from '@/ui/Button';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { EvidencePairs } from './EvidencePairs';
import styles from './Match.module.css';
import { NotForMe } from './NotForMe';
import { ScoreRing } from './ScoreRing';
import { bandOf } from './bands';
import { explained } from './reasons';

interface MatchSectionProps {
  posting: JobPosting;
  /** Only what the list told is there; sentences come with the posting itself. */
  partial: boolean;
  onHidden: () => void;
}

/** How well a posting suits the person, and why. */
export function MatchSection({ posting, partial, onHidden }: MatchSectionProps) {
  const t = useText();
  const id = useId();
  const { match, match_status: status } = posting;
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {t('match.title')}
      </h2>
      {status === 'no_resume' ? (
        <Invitation />
      ) : match ? (
        <>
          <Score match={match} />
          <Skills match={match} />
          <EvidencePairs pairs={explained(match).pairs} partial={partial} />
          {!posting.hidden && <NotForMe posting={posting} onHidden={onHidden} />}
        </>
      ) : (
        <>
          <p role="status" className={styles.quiet}>
            {t('match.pending_long')}
          </p>
          <Skeleton>
            <Bar height={72} />
          </Skeleton>
        </>
      )}
    </section>
  );
}

function Invitation() {
  const t = useText();
  return (
    <>
      <p className={styles.quiet}>{t('match.no_resume')}</p>
      <ButtonLink to="/profile/resume" look="soft">
        {t('resume.add_title')}
      </ButtonLink>
    </>
  );
}

function Score({ match }: { match: Match }) {
  const t = useText();
  const { facts } = explained(match);
  return (
    <div className={styles.score}>
      <ScoreRing score={match.score} />
      <div className={styles.made}>
        <p className={styles.band}>{t(`match.band.${bandOf(match.score)}`)}</p>
        {facts.length > 0 && (
          <ul className={styles.facts}>
            {facts.map(({ kind, text }, index) => (
              <li key={`${kind} ${index}`}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function Skills({ match }: { match: Match }) {
  const t = useText();
  const lists = [
    { key: 'shared', skills: match.matched_skills, icon: checkmarkCircle },
    { key: 'missing', skills: match.missing_skills, icon: ellipseOutline },
  ] as const;
  return (
    <div className={styles.pairOfLists}>
      {lists.map(
        ({ key, skills, icon }) =>
          skills.length > 0 && (
            <div key={key}>
              <h3 className={styles.small}>{t(`match.${key}`, { count: skills.length })}</h3>
              <ul className={styles.skills}>
                {skills.map((skill) => (
                  <li key={skill} className={styles[key]}>
                    <IonIcon icon={icon} aria-hidden="true" />
                    {skill}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </div>
  );
}

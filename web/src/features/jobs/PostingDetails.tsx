import { openOutline } from 'ionicons/icons';
import { memo, useMemo, type ReactNode } from 'react';
import type { JobPosting } from '@/api/types';
import { ApplyButton } from '@/features/applications/ApplyButton';
import { MatchSection } from '@/features/matching/MatchSection';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import { OutsideLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FoundAt } from './FoundAt';
import styles from './Posting.module.css';
import { HideButton } from './HideButton';
import { SaveButton } from './SaveButton';
import { ShareButton } from './ShareButton';
import { outsideAddress, placeText, salaryText, standing } from './facts';
import { plainText, richText } from './richText';

interface PostingDetailsProps {
  posting: JobPosting;
  /** Only what the list told is there. */
  partial: boolean;
  /** Called when the person has hidden it. */
  onHidden: () => void;
}

/** Everything known of one posting. */
export const PostingDetails = memo(function PostingDetails(props: PostingDetailsProps) {
  const { posting, partial, onHidden } = props;
  const t = useText();
  return (
    <article className={styles.posting}>
      <Head posting={posting} />
      <Actions posting={posting} onHidden={onHidden} />
      <Facts posting={posting} />
      <MatchSection posting={posting} partial={partial} onHidden={onHidden} />
      {posting.skills.length > 0 && (
        <section>
          <h2 className={styles.heading}>{t('posting.skills')}</h2>
          <ul className={styles.skills}>
            {posting.skills.map((skill) => (
              <li key={skill}>
                <Badge>{skill}</Badge>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles.heading}>{t('posting.description')}</h2>
        {partial ? <DescriptionSkeleton /> : <Description posting={posting} />}
      </section>
      <FoundAt posting={posting} />
    </article>
  );
});

function Head({ posting }: { posting: JobPosting }) {
  const t = useText();
  const formats = useFormats();
  const place = placeText(formats, posting);
  const state = standing(posting);
  return (
    <>
      <header className={styles.head}>
        <CompanyLogo company={posting.company_name} url={posting.company_logo_url} size={60} />
        <div className={styles.names}>
          <h1 className={styles.title}>{posting.title}</h1>
          <p className={styles.company}>
            {posting.company_name ?? t('posting.unknown_company')}
            {place && <span className={styles.place}>{place}</span>}
          </p>
        </div>
      </header>
      {posting.sample && (
        <p className={styles.sample}>
          <Badge tone="warning">{t('posting.sample')}</Badge> {t('posting.sample_explained')}
        </p>
      )}
      {posting.hidden && <Notice tone="plain">{t('posting.hidden_explained')}</Notice>}
      {state === 'removed' && <Notice tone="warning">{t('posting.removed_explained')}</Notice>}
      {state === 'expired' && (
        <Notice tone="warning">
          {posting.expires_at
            ? t('posting.expired_on', { date: formats.date(posting.expires_at) })
            : t('posting.expired')}
        </Notice>
      )}
    </>
  );
}

function Actions({ posting, onHidden }: Pick<PostingDetailsProps, 'posting' | 'onHidden'>) {
  const t = useText();
  const apply = outsideAddress(posting.apply_url);
  const original = outsideAddress(posting.url);
  const canApply = apply !== null && standing(posting) === 'open';
  return (
    <div className={styles.actions}>
      {canApply && (
        <OutsideLink href={apply} icon={openOutline}>
          {t('posting.apply')}
        </OutsideLink>
      )}
      {original && !(canApply && original === apply) && (
        <OutsideLink href={original} look={canApply ? 'soft' : 'primary'} icon={openOutline}>
          {t('posting.read_original')}
        </OutsideLink>
      )}
      <ApplyButton posting={posting} />
      <SaveButton posting={posting} worded />
      <ShareButton posting={posting} />
      <HideButton posting={posting} onHidden={onHidden} />
    </div>
  );
}

function Facts({ posting }: { posting: JobPosting }) {
  const t = useText();
  const formats = useFormats();
  const facts: [string, ReactNode][] = [
    [t('posting.location'), placeText(formats, posting)],
    [t('posting.remote'), posting.remote ? t(`remote.${posting.remote}`) : null],
    [t('posting.employment'), posting.employment_type ? t(`employment.${posting.employment_type}`) : null],
    [t('posting.salary'), salaryText(t, formats, posting.salary)],
    [
      t('posting.published'),
      posting.published_at ? <Since key="published" moment={posting.published_at} /> : null,
    ],
    [
      t('posting.apply_by'),
      posting.expires_at && standing(posting) === 'open' ? formats.date(posting.expires_at) : null,
    ],
  ];
  return (
    <section>
      <h2 className="visually-hidden">{t('posting.facts')}</h2>
      <dl className={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className={styles.fact}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function Since({ moment }: { moment: string }) {
  const formats = useFormats();
  return (
    <time dateTime={moment}>
      {formats.date(moment)} <span className={styles.ago}>{formats.ago(moment)}</span>
    </time>
  );
}

function Description({ posting }: { posting: JobPosting }) {
  const t = useText();
  const { description_html: html, description: text } = posting;
  const content = useMemo(() => (html ? richText(html) : text ? plainText(text) : null), [html, text]);
  return content ? (
    <div className={styles.description}>{content}</div>
  ) : (
    <p className={styles.quiet}>{t('posting.no_description')}</p>
  );
}

const DescriptionSkeleton = () => (
  <Skeleton>
    <div className={styles.lines}>
      {[96, 100, 88, 40, 94, 70].map((width, index) => (
        <Bar key={index} width={`${width}%`} />
      ))}
    </div>
  </Skeleton>
);

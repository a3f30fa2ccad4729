import { bookmark } from 'ionicons/icons';
import { useNavigate } from 'react-router-dom';
import type { ImportedPosting } from '@/api/types';
import { placeText, salaryText } from '@/features/jobs/facts';
import { useMark } from '@/features/jobs/marks';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button, ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { showToast } from '@/ui/toasts';
import styles from './Adding.module.css';

interface ReviewProps {
  posting: ImportedPosting;
  onAgain: () => void;
}

/** What was read, how sure that is, and the choice to keep it. */
export function Review({ posting, onAgain }: ReviewProps) {
  const t = useText();
  const formats = useFormats();
  const navigate = useNavigate();
  const mark = useMark();
  const facts = [placeText(formats, posting), salaryText(t, formats, posting.salary)].filter(Boolean);
  const save = () => {
    mark(posting, 'saved', true);
    showToast({ text: t('add.saved') });
    navigate(`/jobs/${posting.id}?list=saved`, { replace: true });
  };
  return (
    <section aria-label={t('add.found')} className={styles.review}>
      <div className={styles.card}>
        <CompanyLogo company={posting.company_name} url={posting.company_logo_url} size={52} />
        <div className={styles.names}>
          <h2 className={styles.title}>{posting.title}</h2>
          <p className={styles.company}>{posting.company_name ?? t('posting.unknown_company')}</p>
          {facts.length > 0 && <p className={styles.note}>{facts.join(' · ')}</p>}
        </div>
        {posting.description && <p className={styles.excerpt}>{posting.description}</p>}
      </div>
      <Sureness posting={posting} />
      <div className={styles.actions}>
        <Button block icon={bookmark} onClick={save} autoFocus>
          {t('add.save')}
        </Button>
        <ButtonLink look="soft" to={`/jobs/${posting.id}`}>
          {t('add.open')}
        </ButtonLink>
        <Button look="plain" onClick={onAgain}>
          {t('add.again')}
        </Button>
      </div>
    </section>
  );
}

function Sureness({ posting: { certainty } }: Pick<ReviewProps, 'posting'>) {
  const t = useText();
  if (!certainty) return null;
  return (
    <Notice tone={certainty === 'certain' ? 'good' : 'warning'}>{t(`add.certainty.${certainty}`)}</Notice>
  );
}

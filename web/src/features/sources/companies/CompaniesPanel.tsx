import { businessOutline, trashOutline } from 'ionicons/icons';
import type { WatchedCompany } from '@/api/types';
import { CompanyLogo } from '@/features/logos/CompanyLogo';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { IconButton } from '@/ui/Button';
import { Row, Rows } from '@/ui/Rows';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState, State } from '@/ui/State';
import { useSourceName } from '../queries';
import { WatchForm } from './WatchForm';
import styles from './Companies.module.css';
import { useCompanies, useUnwatch } from './queries';

/** Companies whose own job boards are read every morning. */
export function CompaniesPanel() {
  const t = useText();
  const companies = useCompanies();
  const { data, error, refetch } = companies;
  return (
    <>
      <p className={styles.intro}>{t('companies.intro')}</p>
      <WatchForm />
      {data ? (
        <Watched items={data.items} />
      ) : error ? (
        <FailureState failure={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton>
          <Bar height={120} />
        </Skeleton>
      )}
    </>
  );
}

function Watched({ items }: { items: WatchedCompany[] }) {
  const t = useText();
  const formats = useFormats();
  const nameOf = useSourceName();
  const { mutate } = useUnwatch();
  if (items.length === 0)
    return (
      <State icon={businessOutline} title={t('companies.empty_title')}>
        {t('companies.empty')}
      </State>
    );
  return (
    <Rows title={t('companies.watched')}>
      {items.map((each) => (
        <Row
          key={`${each.source} ${each.company}`}
          start={<CompanyLogo company={each.company} url={null} size={36} />}
          label={each.company}
          detail={t('companies.detail', {
            source: nameOf(each.source),
            date: formats.date(each.added_at),
          })}
          end={
            <IconButton
              icon={trashOutline}
              label={t('companies.remove', { company: each.company })}
              onClick={() => mutate(each)}
            />
          }
        />
      ))}
    </Rows>
  );
}

import { radioOutline } from 'ionicons/icons';
import type { SourceState } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState, State } from '@/ui/State';
import { SourceCard } from './SourceCard';
import styles from './Sources.module.css';
import { useSources } from './queries';

/** Where jobs come from, and how each source is doing. */
export function SourcesPanel() {
  const t = useText();
  const { data, error, refetch } = useSources();
  if (error && !data) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!data)
    return (
      <Skeleton>
        <Bar height={360} />
      </Skeleton>
    );
  if (data.items.length === 0)
    return (
      <State icon={radioOutline} title={t('sources.none_title')}>
        {t('sources.none')}
      </State>
    );
  const on = data.items.filter((source) => source.enabled);
  const off = data.items.filter((source) => !source.enabled);
  return (
    <>
      <p className={styles.intro}>{t('sources.intro')}</p>
      <Group title={t('sources.group.on')} sources={on} />
      <Group title={t('sources.group.off')} sources={off} />
    </>
  );
}

function Group({ title, sources }: { title: string; sources: SourceState[] }) {
  if (sources.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>{title}</h2>
      <ul className={styles.cards}>
        {sources.map((source) => (
          <li key={source.source}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

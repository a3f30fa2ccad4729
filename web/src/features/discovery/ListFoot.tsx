import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import styles from './Results.module.css';
import { RowSkeletons } from './RowSkeletons';

interface ListFootProps {
  pages: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
}

/** What stands below the last row: more on its way, a page that could not be had, or the end. */
export function ListFoot({ pages }: ListFootProps) {
  const t = useText();
  if (pages.isFetchNextPageError)
    return (
      <div role="alert" className={styles.foot}>
        {t('jobs.more_failed')}
        <Button look="soft" onClick={() => void pages.fetchNextPage()}>
          {t('action.try_again')}
        </Button>
      </div>
    );
  if (pages.isFetchingNextPage) return <RowSkeletons count={1} />;
  return <p className={styles.foot}>{!pages.hasNextPage && t('jobs.end')}</p>;
}

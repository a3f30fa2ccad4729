import { statsChartOutline } from 'ionicons/icons';
import { openQuickAdd } from '@/features/applications/quickAddState';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { FailureState, State } from '@/ui/State';
import { classes } from '@/ui/classes';
import styles from './Analytics.module.css';
import { FiguresSkeleton } from './FiguresSkeleton';
import { FlowChart } from './FlowChart';
import { FunnelChart } from './FunnelChart';
import { GroupsTable } from './GroupsTable';
import { PeriodPicker } from './PeriodPicker';
import { Rates } from './Rates';
import { StageTimesChart } from './StageTimesChart';
import { WeeksChart } from './WeeksChart';
import { useSummary } from './queries';
import { usePeriod } from './usePeriod';

/** How the search is going, truthfully: every figure with what it is made of. */
export function Figures() {
  const t = useText();
  const [period, change] = usePeriod();
  const { data, error, isPlaceholderData, refetch } = useSummary(period);
  if (!data && error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (!data) return <FiguresSkeleton />;
  if (data.total === 0 && period.preset === 'all')
    return (
      <State
        icon={statsChartOutline}
        title={t('analytics.empty_title')}
        actions={<Button onClick={openQuickAdd}>{t('apps.add')}</Button>}
      >
        {t('analytics.empty')}
      </State>
    );
  return (
    <div className={classes(styles.figures, isPlaceholderData && styles.waiting)}>
      <PeriodPicker period={period} onChange={change} />
      {data.total === 0 ? (
        <State icon={statsChartOutline} title={t('analytics.none_title')}>
          {t('analytics.none')}
        </State>
      ) : (
        <>
          <Rates summary={data} />
          <div className={styles.charts}>
            <FlowChart period={period} />
            <FunnelChart period={period} />
            <WeeksChart summary={data} />
            <StageTimesChart period={period} />
          </div>
          <GroupsTable period={period} />
        </>
      )}
    </div>
  );
}

import { useMemo } from 'react';
import type { StageTime } from '@/api/types';
import { stageName } from '@/features/applications/stageNames';
import { useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import { bars } from './charts/options';
import { once } from './names';
import type { Period } from './period';
import { useStageTimes } from './queries';

const daysOf = (days: number | null) => (days === null ? null : Math.round(days * 10) / 10);

/** How long applications stay at a stage. */
export function StageTimesChart({ period }: { period: Period }) {
  const t = useText();
  const { data, error, refetch } = useStageTimes(period);
  const made = useMemo(() => {
    if (!data) return null;
    const all = once(data.items.map((item) => ({ ...item, name: stageName(t, item) })));
    const known = all.filter(({ median_days: days }) => days !== null);
    const heads = [t('chart.median'), t('chart.p90'), t('chart.stays')] as const;
    const told = (item: StageTime) =>
      t(item.small ? 'chart.stage_words_small' : 'chart.stage_words', {
        stage: item.name,
        count: Math.round(item.median_days ?? 0),
        n: item.n,
      });
    return {
      draw: bars({
        names: known.map(({ name }) => name),
        lying: true,
        series: [
          { name: heads[0], values: known.map(({ median_days: days }) => daysOf(days)) },
          { name: heads[1], values: known.map(({ p90_days: days }) => daysOf(days)), color: 'soft' },
        ],
      }),
      cells: {
        heads: [t('chart.stage'), ...heads],
        rows: all.map((item) => [item.name, daysOf(item.median_days), daysOf(item.p90_days), item.n]),
      },
      words: known.length > 0 ? known.map(told).join(' ') : t('chart.no_stays'),
      height: 70 + 58 * known.length,
    };
  }, [data, t]);
  return (
    <Card
      wide
      title={t('chart.times')}
      define={t('define.times')}
      name="times"
      words={made?.words ?? ''}
      cells={made?.cells ?? null}
      draw={made?.draw ?? null}
      height={made?.height ?? 300}
      failure={error}
      onRetry={() => void refetch()}
    />
  );
}

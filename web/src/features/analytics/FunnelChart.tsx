import { useMemo } from 'react';
import { stageName } from '@/features/applications/stageNames';
import { useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import { bars } from './charts/options';
import { once } from './names';
import type { Period } from './period';
import { useFunnel } from './queries';

/** How many came to each stage, and how many stand there. */
export function FunnelChart({ period }: { period: Period }) {
  const t = useText();
  const { data, error, refetch } = useFunnel(period);
  const made = useMemo(() => {
    if (!data) return null;
    const stages = once(data.stages.map((stage) => ({ ...stage, name: stageName(t, stage) })));
    const reached = stages.filter(({ count }) => count > 0);
    const names = reached.map(({ name }) => name);
    const heads = [t('chart.reached'), t('chart.now')] as const;
    return {
      draw: bars({
        names,
        lying: true,
        series: [{ name: heads[0], values: reached.map(({ count }) => count) }],
      }),
      cells: {
        heads: [t('chart.stage'), ...heads],
        rows: stages.map(({ name, count, current }) => [name, count, current]),
      },
      words: reached.map(({ name, count }) => `${name}: ${count}`).join(', '),
      height: 60 + 36 * reached.length,
    };
  }, [data, t]);
  return (
    <Card
      title={t('chart.funnel')}
      define={t('define.funnel')}
      name="funnel"
      words={made?.words ?? ''}
      cells={made?.cells ?? null}
      draw={made?.draw ?? null}
      height={made?.height ?? 300}
      failure={error}
      onRetry={() => void refetch()}
    />
  );
}

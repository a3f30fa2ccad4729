import { useMemo } from 'react';
import { useNamedStages } from '@/features/applications/queries';
import { stageName } from '@/features/applications/stageNames';
import { useText } from '@/i18n/LanguageProvider';
import { Card } from './Card';
import { sankey } from './charts/options';
import { once } from './names';
import type { Period } from './period';
import { useFunnel } from './queries';

/** From which stage applications went on to which. */
export function FlowChart({ period }: { period: Period }) {
  const t = useText();
  const { data, error, refetch } = useFunnel(period);
  const stages = useNamedStages();
  const made = useMemo(() => {
    if (!data) return null;
    const colorOf = new Map(stages.map(({ key, color }) => [key, color]));
    const nodes = once(
      data.stages.map((stage) => ({
        key: stage.key,
        name: stageName(t, stage),
        color: colorOf.get(stage.key) ?? '#8e8e93',
      })),
    );
    const nameOf = new Map(nodes.map(({ key, name }) => [key, name]));
    const largest = [...data.flows].sort((a, b) => b.count - a.count);
    return {
      draw: sankey({ nodes, links: data.flows }),
      cells: {
        heads: [t('chart.from'), t('chart.to'), t('chart.applications')],
        rows: largest.map(({ from, to, count }) => [nameOf.get(from) ?? from, nameOf.get(to) ?? to, count]),
      },
      words: largest
        .slice(0, 3)
        .map(({ from, to, count }) =>
          t('chart.flow_words', { count, from: nameOf.get(from) ?? from, to: nameOf.get(to) ?? to }),
        )
        .concat(data.backward > 0 ? [t('chart.backward', { count: data.backward })] : [])
        .join(' '),
    };
  }, [data, stages, t]);
  if (made?.cells.rows.length === 0) return null;
  return (
    <Card
      wide
      title={t('chart.flow')}
      define={t('define.flow')}
      name="flow"
      words={made?.words ?? ''}
      cells={made?.cells ?? null}
      draw={made?.draw ?? null}
      height={340}
      failure={error}
      onRetry={() => void refetch()}
    />
  );
}

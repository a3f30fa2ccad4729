import { barChartOutline, documentTextOutline, gridOutline, imageOutline } from 'ionicons/icons';
import { lazy, Suspense, useRef, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { IconButton } from '@/ui/Button';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import { saveFile } from '@/ui/saveFile';
import styles from './Card.module.css';
import { Info } from './Info';
import { Table, type Cells } from './Table';
import type { ChartHandle, Drawing } from './charts/Chart';
import { csvOf } from './csv';

const Chart = lazy(() => import('./charts/Chart'));

interface CardProps {
  title: string;
  /** What the figures mean. */
  define: string;
  /** The chart in words. */
  words: string;
  /** Null while it is on its way. */
  cells: Cells | null;
  draw: Drawing | null;
  height?: number;
  failure?: unknown;
  onRetry?: () => void;
  /** For the names of files. */
  name: string;
  wide?: boolean;
}

/** A chart, the same in words, as a table, as a picture and as a file. */
export function Card(props: CardProps) {
  const { title, define, words, cells, draw, height = 300, failure, onRetry, name, wide } = props;
  const t = useText();
  const chart = useRef<ChartHandle>(null);
  const [asTable, setAsTable] = useState(false);
  const skeleton = (
    <Skeleton>
      <Bar height={height} />
    </Skeleton>
  );
  return (
    <section aria-label={title} className={styles.card} data-wide={wide}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {title}
          <Info about={title}>{define}</Info>
        </h2>
        {cells && (
          <span className={styles.tools}>
            <IconButton
              icon={asTable ? barChartOutline : gridOutline}
              label={t(asTable ? 'chart.as_chart' : 'chart.as_table', { name: title })}
              onClick={() => setAsTable(!asTable)}
            />
            {!asTable && (
              <IconButton
                icon={imageOutline}
                label={t('chart.png', { name: title })}
                onClick={() => {
                  void chart.current
                    ?.picture(title)
                    .then((picture) => picture && saveFile(picture, `${name}.png`));
                }}
              />
            )}
            <IconButton
              icon={documentTextOutline}
              label={t('chart.csv', { name: title })}
              onClick={() => saveFile(new Blob([csvOf(cells)], { type: 'text/csv' }), `${name}.csv`)}
            />
          </span>
        )}
      </div>
      {!cells && failure ? (
        <FailureNote failure={failure} onRetry={() => onRetry?.()} />
      ) : !cells || !draw ? (
        skeleton
      ) : (
        <>
          <p className={styles.words}>{words}</p>
          {asTable ? (
            <Table caption={title} cells={cells} />
          ) : (
            <Suspense fallback={skeleton}>
              <Chart ref={chart} draw={draw} height={height} label={`${title}. ${words}`} />
            </Suspense>
          )}
        </>
      )}
    </section>
  );
}

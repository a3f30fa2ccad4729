import type { ReactNode } from 'react';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Notice } from '@/ui/Notice';
import { Rows } from '@/ui/Rows';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import styles from './Owner.module.css';

interface SectionProps<Data> {
  title: string;
  note?: string;
  query: { data: Data | undefined; error: unknown; refetch: () => unknown };
  /** What a change ran into. */
  failure?: unknown;
  children: (data: Data) => ReactNode;
}

/** One card of the owner's page; it loads and fails for itself. */
export function Section<Data>({ title, note, query, failure, children }: SectionProps<Data>) {
  const t = useText();
  const { data, error, refetch } = query;
  return (
    <Rows title={title} note={note}>
      {data !== undefined ? (
        children(data)
      ) : error ? (
        <div className={styles.padded}>
          <FailureNote failure={error} onRetry={() => void refetch()} />
        </div>
      ) : (
        <div className={styles.padded}>
          <Skeleton>
            <Bar height={44} />
          </Skeleton>
        </div>
      )}
      {failure ? (
        <div className={styles.padded}>
          <Notice tone="danger">{describeFailure(t, failure)}</Notice>
        </div>
      ) : null}
    </Rows>
  );
}

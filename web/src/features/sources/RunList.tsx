import type { SourceRun } from '@/api/types';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import type { Translate } from '@/i18n/messages';
import { Badge, type Tone } from '@/ui/Badge';
import styles from './Sources.module.css';
import { useSourceName } from './queries';

/** A run of anything that works in the background. */
export type Run = SourceRun & { source?: string | null };

const kinds = ['update', 'cleanup', 'import'] as const;
const statuses = ['ok', 'running', 'waiting', 'failed', 'partial', 'broken'] as const;
const counters = [
  'read',
  'stored',
  'updated',
  'unchanged',
  'rejected',
  'removed',
  'expired',
  'deleted',
] as const;

const tones: Record<(typeof statuses)[number], Tone> = {
  ok: 'good',
  running: 'accent',
  waiting: 'plain',
  failed: 'danger',
  partial: 'warning',
  broken: 'warning',
};

interface RunListProps {
  title: string;
  runs: Run[];
  /** One below the heading it stands under. */
  heading: 'h3' | 'h4';
}

export function RunList({ title, runs, heading: Heading }: RunListProps) {
  const t = useText();
  const formats = useFormats();
  const nameOf = useSourceName();
  return (
    <div>
      <Heading className={styles.runsTitle}>{title}</Heading>
      <ol className={styles.runs}>
        {runs.map((run, index) => (
          <li key={index} className={styles.run}>
            <span className={styles.runHead}>
              <span className={styles.runKind}>
                {kindText(t, run.kind)}
                {run.source && ` · ${nameOf(run.source)}`}
              </span>
              <RunStatus status={run.status} />
              {run.started_at && (
                <time dateTime={run.started_at} className={styles.quiet}>
                  {formats.dateTime(run.started_at)}
                </time>
              )}
            </span>
            <span className={styles.quiet}>{countsText(t, run.counts)}</span>
            {run.failure && <span className={styles.runFailure}>{run.failure}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function RunStatus({ status }: { status: string }) {
  const t = useText();
  const known = statuses.find((each) => each === status);
  return <Badge tone={known ? tones[known] : 'plain'}>{t(`sources.run.status.${known ?? 'unknown'}`)}</Badge>;
}

function kindText(t: Translate, kind: string): string {
  const known = kinds.find((each) => each === kind);
  return known ? t(`sources.run.${known}`) : kind;
}

const countsText = (t: Translate, counts: SourceRun['counts']) =>
  counters
    .filter((counter) => counts[counter] > 0)
    .map((counter) => t(`sources.run.counts.${counter}`, { count: counts[counter] }))
    .join(' · ');

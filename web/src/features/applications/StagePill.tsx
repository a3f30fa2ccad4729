import type { Stage } from '@/api/types';
import styles from './Stage.module.css';
import { StageDot } from './StageDot';

/** Where an application stands. */
export function StagePill({ stages, status }: { stages: Stage[]; status: string }) {
  const stage = stages.find(({ key }) => key === status);
  return (
    <span className={styles.pill}>
      <StageDot color={stage?.color ?? 'var(--line-strong)'} />
      {stage?.name ?? status}
    </span>
  );
}

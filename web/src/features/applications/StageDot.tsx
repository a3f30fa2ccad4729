import styles from './Stage.module.css';

/** A stage's colour. Its name always stands beside it. */
export const StageDot = ({ color }: { color: string }) => (
  <span aria-hidden="true" className={styles.dot} style={{ background: color }} />
);

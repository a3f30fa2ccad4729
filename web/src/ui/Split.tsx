import type { ReactNode } from 'react';
import styles from './Split.module.css';

/** A list beside its detail, for windows with room for both. */
export const Split = ({ list, detail }: { list: ReactNode; detail: ReactNode }) => (
  <div className={styles.split}>
    <div className={styles.list}>{list}</div>
    <div className={styles.detail}>{detail}</div>
  </div>
);

/** Stands on the right while nothing is chosen on the left. */
export const NothingChosen = ({ children }: { children: ReactNode }) => (
  <div className={styles.nothing}>{children}</div>
);

import type { ReactNode } from 'react';
import styles from './Notice.module.css';
import { classes } from './classes';

/** A sentence that stands out. A danger is announced at once, the rest politely. */
export function Notice({
  tone,
  children,
}: {
  tone: 'danger' | 'warning' | 'good' | 'plain';
  children: ReactNode;
}) {
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classes(styles.notice, styles[tone])}>
      {children}
    </div>
  );
}

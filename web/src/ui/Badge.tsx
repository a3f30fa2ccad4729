import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classes } from './classes';

export type Tone = 'plain' | 'accent' | 'good' | 'warning' | 'danger';

export const Badge = ({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={classes(styles.badge, styles[tone])}>{children}</span>
);

import type { ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './Skeleton.module.css';
import { classes } from './classes';

interface SkeletonProps {
  /** It is all that this screen has so far, so its word is the screen's heading. */
  alone?: boolean;
  children: ReactNode;
}

/** Grey bars in the shape of what is coming, and one word of it for those who listen. */
export function Skeleton({ alone = false, children }: SkeletonProps) {
  const t = useText();
  const Word = alone ? 'h1' : 'span';
  return (
    <div role="status" data-skeleton>
      <Word className="visually-hidden">{t('state.loading')}</Word>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

/** From this height on a bar stands for a card. */
const cardHeight = 60;

export const Bar = ({ width = '100%', height = 14 }: { width?: string | number; height?: number }) => (
  <span className={classes(styles.bar, height >= cardHeight && styles.card)} style={{ width, height }} />
);

export const Block = ({ size = 44 }: { size?: number }) => (
  <span className={styles.block} style={{ width: size, height: size }} />
);

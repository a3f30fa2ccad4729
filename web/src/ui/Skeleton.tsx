import type { ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import styles from './Skeleton.module.css';

/** Grey bars in the shape of what is coming, and one word of it for those who listen. */
export function Skeleton({ children }: { children: ReactNode }) {
  const t = useText();
  return (
    <div role="status" data-skeleton>
      <span className="visually-hidden">{t('state.loading')}</span>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}

export const Bar = ({ width = '100%', height = 14 }: { width?: string | number; height?: number }) => (
  <span className={styles.bar} style={{ width, height }} />
);

export const Block = ({ size = 44 }: { size?: number }) => (
  <span className={styles.block} style={{ width: size, height: size }} />
);

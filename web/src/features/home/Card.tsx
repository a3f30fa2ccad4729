import { useId, type ReactNode } from 'react';
import { ButtonLink } from '@/ui/Button';
import styles from './Home.module.css';

interface CardProps {
  title: string;
  /** Where there is more of it. */
  more?: { to: string; label: string };
  children: ReactNode;
}

/** One matter of the day. */
export function Card({ title, more, children }: CardProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.card}>
      <div className={styles.cardHead}>
        <h2 id={id}>{title}</h2>
        {more && (
          <ButtonLink to={more.to} look="plain">
            {more.label}
          </ButtonLink>
        )}
      </div>
      {children}
    </section>
  );
}

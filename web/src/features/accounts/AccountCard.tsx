import type { ReactNode } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Logo } from '@/ui/Logo';
import { useDocumentTitle } from '@/ui/useDocumentTitle';
import styles from './AccountCard.module.css';

interface AccountCardProps {
  pageTitle?: string;
  title: string;
  intro?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
}

/** The frame of every screen one sees before being signed in. */
export function AccountCard({ pageTitle, title, intro, children, footer }: AccountCardProps) {
  const t = useText();
  useDocumentTitle(pageTitle ?? title);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <header className={styles.brand}>
          <Logo size={40} name />
          <span className="visually-hidden">{t('app.claim')}</span>
        </header>
        <div className={styles.card}>
          <h1 className={styles.title}>{title}</h1>
          {intro && <div className={styles.intro}>{intro}</div>}
          {children}
        </div>
        {footer && <div className={styles.footer}>{footer}</div>}
      </div>
    </main>
  );
}

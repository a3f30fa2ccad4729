import { IonIcon } from '@ionic/react';
import { businessOutline } from 'ionicons/icons';
import { useState } from 'react';
import styles from './CompanyLogo.module.css';
import { hueOf, monogramOf } from './monogram';

interface CompanyLogoProps {
  company: string | null | undefined;
  /** An address on this server; others are not asked, so that no employer learns who reads its posting. */
  url: string | null | undefined;
  size?: number;
}

const hues = ['moss', 'sea', 'plum', 'clay', 'slate', 'sun'] as const;

/** The company's logo, or its letters. Decorative: its name always stands beside it. */
export function CompanyLogo({ company, url, size = 44 }: CompanyLogoProps) {
  const [broken, setBroken] = useState(false);
  const box = { width: size, height: size, borderRadius: size * 0.26, fontSize: size * 0.38 };
  if (url?.startsWith('/') && !url.startsWith('//') && !broken)
    return (
      <img
        src={url}
        alt=""
        loading="lazy"
        style={box}
        className={styles.logo}
        onError={() => setBroken(true)}
      />
    );
  const name = company ?? '';
  return (
    <span
      aria-hidden="true"
      style={box}
      className={`${styles.monogram} ${styles[hues[hueOf(name, hues.length)] ?? 'moss']}`}
    >
      {name ? monogramOf(name) : <IonIcon icon={businessOutline} />}
    </span>
  );
}

import { IonIcon } from '@ionic/react';
import { businessOutline } from 'ionicons/icons';
import { useState } from 'react';
import { onServer } from '@/native/server';
import styles from './CompanyLogo.module.css';
import { classes } from '@/ui/classes';
import { hueOf, monogramOf } from './monogram';

interface CompanyLogoProps {
  company: string | null | undefined;
  /** An address on this server; others are not asked, so that no employer learns who reads its posting. */
  url: string | null | undefined;
  size?: number;
}

const hues = ['moss', 'sea', 'plum', 'clay', 'slate', 'sun'] as const;

/** The company's logo over its letters, which stay where there is no logo. Decorative: its name always stands beside it. */
export function CompanyLogo({ company, url, size = 44 }: CompanyLogoProps) {
  const [state, setState] = useState<'coming' | 'there' | 'broken'>('coming');
  const name = company ?? '';
  const ours = url?.startsWith('/') && !url.startsWith('//') && state !== 'broken' ? url : null;
  return (
    <span
      aria-hidden="true"
      style={{ width: size, height: size, borderRadius: size * 0.26, fontSize: size * 0.38 }}
      className={`${styles.monogram} ${styles[hues[hueOf(name, hues.length)] ?? 'moss']}`}
    >
      {name ? monogramOf(name) : <IonIcon icon={businessOutline} />}
      {ours && (
        <img
          src={onServer(ours)}
          alt=""
          loading="lazy"
          // What our own server draws fills its square; what it found may need a ground to stand on.
          className={classes(
            styles.logo,
            !ours.endsWith('.svg') && styles.found,
            state === 'there' && styles.there,
          )}
          onLoad={() => setState('there')}
          onError={() => setState('broken')}
        />
      )}
    </span>
  );
}

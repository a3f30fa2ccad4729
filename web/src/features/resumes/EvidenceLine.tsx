import { useText } from '@/i18n/LanguageProvider';
import { Badge } from '@/ui/Badge';
import styles from './Resume.module.css';
import { useMarking } from './Marking';
import type { Evidence } from './evidence';

const tones = { sure: 'good', likely: 'plain', guess: 'warning' } as const;

/** How sure a reading is, and the words it rests on; pressing them shows where they stand. */
export function EvidenceLine({ evidence }: { evidence: Evidence | null }) {
  const t = useText();
  const mark = useMarking();
  if (!evidence) return null;
  const { text, sureness } = evidence;
  return (
    <span className={styles.evidence}>
      <Badge tone={tones[sureness]}>{t(`resume.sureness.${sureness}`)}</Badge>
      <button
        type="button"
        title={t('resume.show_in_text')}
        className={styles.quotation}
        onClick={() => mark(text)}
      >
        <span className="visually-hidden">{t('resume.read_from')} </span>
        <q>{text}</q>
      </button>
    </span>
  );
}

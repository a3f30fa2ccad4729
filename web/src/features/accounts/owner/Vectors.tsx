import { useText } from '@/i18n/LanguageProvider';
import styles from './Owner.module.css';
import { Section } from './Section';
import { useVectors } from './queries';

/** How far postings are ready to be compared, and a new model's on their way. */
export function Vectors() {
  const t = useText();
  const vectors = useVectors();
  return (
    <Section title={t('owner.vectors')} note={t('owner.vectors_note')} query={vectors}>
      {({ model, embedded, open, coming }) => (
        <div className={styles.padded}>
          <Progress name={model} done={embedded} total={open} />
          {coming && <Progress name={coming.model} done={coming.embedded} total={open} coming />}
        </div>
      )}
    </Section>
  );
}

function Progress(props: { name: string; done: number; total: number; coming?: boolean }) {
  const t = useText();
  const { name, done, total } = props;
  return (
    <div>
      <p>{props.coming ? t('owner.vectors_coming', { name }) : t('owner.vectors_used', { name })}</p>
      <progress aria-label={name} className={styles.bar} value={done} max={Math.max(1, total)} />
      <p className={styles.note}>{t('owner.vectors_done', { done, count: total })}</p>
    </div>
  );
}

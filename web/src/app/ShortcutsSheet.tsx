import { useText } from '@/i18n/LanguageProvider';
import { Sheet } from '@/ui/Sheet';
import styles from './Shortcuts.module.css';
import { shortcuts } from './shortcuts';

/** Which key does what. */
export default function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Sheet title={t('keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {shortcuts.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

import { cloudUploadOutline } from 'ionicons/icons';
import { useRef, useState } from 'react';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import styles from '../Files.module.css';
import { Report } from '../Report';
import { ImportPlan } from './ImportPlan';
import { isProgress, useImport, type Chosen } from './queries';

/** A file into the tracker: what its columns are, what would happen, and then it happens. */
export function Import() {
  const t = useText();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const taking = useImport();
  const done = taking.data;

  const choose = (file: File | undefined) => {
    if (!file) return;
    taking.reset();
    setChosen({ file, number: (chosen?.number ?? 0) + 1 });
  };

  return (
    <section className={styles.card}>
      <h2>{t('files.import')}</h2>
      <p>{t('files.import_text')}</p>
      <Button look="soft" icon={cloudUploadOutline} onClick={() => picker.current?.click()}>
        {t(chosen ? 'files.choose_other' : 'files.choose')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label={t('files.choose')}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {chosen && !done && <ImportPlan key={chosen.number} chosen={chosen} taking={taking} />}
      {chosen &&
        done &&
        (isProgress(done) ? (
          <Notice tone="plain">{t('import.begun', { count: done.total })}</Notice>
        ) : (
          <Report report={done} name={chosen.file.name} />
        ))}
    </section>
  );
}

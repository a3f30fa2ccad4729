import { useMutation } from '@tanstack/react-query';
import { downloadOutline } from 'ionicons/icons';
import { api } from '@/api/client';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { saveFile } from '@/ui/saveFile';
import styles from './Files.module.css';
import { Import } from './importing/Import';
import { PastImports } from './importing/PastImports';

/** Applications out as CSV, and in from one: first as a trial that tells what would happen. */
export function Files() {
  const t = useText();
  const exporting = useMutation({
    mutationFn: async () => saveFile(await api.file('/applications/export.csv'), 'applications.csv'),
  });
  return (
    <div className={styles.files}>
      <section className={styles.card}>
        <h2>{t('files.export')}</h2>
        <p>{t('files.export_text')}</p>
        {exporting.error && <Notice tone="danger">{describeFailure(t, exporting.error)}</Notice>}
        <Button
          look="soft"
          icon={downloadOutline}
          busy={exporting.isPending}
          onClick={() => exporting.mutate()}
        >
          {t('files.export_do')}
        </Button>
      </section>
      <Import />
      <PastImports />
    </div>
  );
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cloudUploadOutline, downloadOutline } from 'ionicons/icons';
import { useRef, useState } from 'react';
import { api } from '@/api/client';
import type { ImportReport } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { saveFile } from '@/ui/saveFile';
import { refreshApplications } from '../queries';
import styles from './Files.module.css';
import { Report } from './Report';

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
    </div>
  );
}

function Import() {
  const t = useText();
  const client = useQueryClient();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const reading = useMutation({
    mutationFn: ({ from, dryRun }: { from: File; dryRun: boolean }) =>
      api.upload<ImportReport>('/applications/import', from, { query: { dry_run: dryRun } }),
    onSuccess: (report) => (report.dry_run ? undefined : refreshApplications(client)),
  });
  const { data: report } = reading;

  const choose = (chosen: File | undefined) => {
    if (!chosen) return;
    setFile(chosen);
    reading.mutate({ from: chosen, dryRun: true });
  };

  return (
    <section className={styles.card}>
      <h2>{t('files.import')}</h2>
      <p>{t('files.import_text')}</p>
      <Button
        look="soft"
        icon={cloudUploadOutline}
        busy={reading.isPending}
        onClick={() => picker.current?.click()}
      >
        {t(file ? 'files.choose_other' : 'files.choose')}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,text/csv"
        aria-label={t('files.choose')}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
      />
      {reading.error && <Notice tone="danger">{describeFailure(t, reading.error)}</Notice>}
      {file && report && (
        <>
          <Report report={report} name={file.name} />
          {report.dry_run && report.created > 0 && (
            <Button busy={reading.isPending} onClick={() => reading.mutate({ from: file, dryRun: false })}>
              {t('files.import_do', { count: report.created })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

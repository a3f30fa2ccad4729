import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cloudUploadOutline } from 'ionicons/icons';
import { useRef, useState } from 'react';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import type { LinkedInArchiveReport } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Rows } from '@/ui/Rows';
import { ArchiveReport } from './ArchiveReport';
import styles from './Profile.module.css';

/** Takes the archive that LinkedIn hands out, and says what was taken of it. */
export function ArchiveImport() {
  const t = useText();
  const formats = useFormats();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState(0);
  const take = useMutation({
    mutationFn: (file: File) =>
      api.upload<LinkedInArchiveReport>('/profile/linkedin-archive', file, { onProgress: setShare }),
    onMutate: () => setShare(0),
    // It brings profile, applications and saved jobs.
    onSuccess: () => client.invalidateQueries(),
  });
  return (
    <Rows title={t('archive.title')} note={t('archive.note')}>
      <div className={styles.padded}>
        <div className={styles.form}>
          <p>{t('archive.intro')}</p>
          <input
            ref={input}
            type="file"
            accept=".zip,application/zip"
            aria-label={t('archive.choose')}
            hidden
            onChange={({ target }) => {
              const file = target.files?.[0];
              target.value = '';
              if (file) take.mutate(file);
            }}
          />
          <Button icon={cloudUploadOutline} busy={take.isPending} onClick={() => input.current?.click()}>
            {t('archive.choose')}
          </Button>
          {take.isPending && (
            <p role="status" className={styles.quiet}>
              {share < 1 ? t('archive.sending', { share: formats.percent(share) }) : t('archive.reading')}
            </p>
          )}
          {take.error && <Notice tone="danger">{whyNot(t, take.error)}</Notice>}
          {take.data && <ArchiveReport report={take.data} />}
        </div>
      </div>
    </Rows>
  );
}

const told = [
  'archive_not_recognised',
  'archive_unreadable',
  'archive_unsafe',
  'unsupported_archive_type',
  'too_large',
] as const;

function whyNot(t: ReturnType<typeof useText>, failure: unknown) {
  const code = failure instanceof ApiFailure ? told.find((each) => each === failure.code) : undefined;
  return code ? t(`archive.refused.${code}`) : describeFailure(t, failure);
}

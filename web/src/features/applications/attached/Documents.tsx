import { useMutation } from '@tanstack/react-query';
import { attachOutline, downloadOutline, trashOutline } from 'ionicons/icons';
import { useRef } from 'react';
import { api } from '@/api/client';
import { ApiFailure } from '@/api/failure';
import type { ApplicationDocument } from '@/api/types';
import { describeFailure } from '@/i18n/failures';
import { useFormats, useText } from '@/i18n/LanguageProvider';
import { Button, IconButton } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureNote } from '@/ui/State';
import { saveFile } from '@/ui/saveFile';
import { showToast } from '@/ui/toasts';
import styles from './Attached.module.css';
import { attachedPath, useAttached, useDetach, useRefreshAttached } from './queries';

const refused = ['too_large', 'unsupported_document_type', 'too_many_details'] as const;

/** The files that went out with an application, or came back. */
export function Documents({ id }: { id: string }) {
  const t = useText();
  const formats = useFormats();
  const { data, error, refetch } = useAttached(id, 'documents');
  const detach = useDetach(id, 'documents');
  const refresh = useRefreshAttached(id, 'documents');
  const picker = useRef<HTMLInputElement>(null);
  const adding = useMutation({
    mutationFn: (file: File) => api.upload<ApplicationDocument>(attachedPath(id, 'documents'), file),
    onSettled: refresh,
  });
  const open = useMutation({
    mutationFn: async (document: ApplicationDocument) =>
      saveFile(await api.file(`${attachedPath(id, 'documents', document.id)}/file`), document.file_name),
    onError: (failure) => showToast({ text: describeFailure(t, failure) }),
  });
  const code =
    adding.error instanceof ApiFailure
      ? refused.find((each) => each === (adding.error as ApiFailure).code)
      : null;

  return (
    <section aria-labelledby="documents" className={styles.section}>
      <div className={styles.head}>
        <h2 id="documents">{t('attached.documents')}</h2>
        <Button
          look="plain"
          icon={attachOutline}
          busy={adding.isPending}
          onClick={() => picker.current?.click()}
        >
          {t('attached.add.documents')}
        </Button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={t('attached.add.documents')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) adding.mutate(file);
            target.value = '';
          }}
        />
      </div>
      {adding.error && (
        <Notice tone="danger">
          {code ? t(`attached.refused.${code}`) : describeFailure(t, adding.error)}
        </Notice>
      )}
      {!data && error ? (
        <FailureNote failure={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton>
          <Bar width="70%" height={36} />
        </Skeleton>
      ) : data.length === 0 ? (
        <p className={styles.none}>{t('attached.none.documents')}</p>
      ) : (
        <ul className={styles.items}>
          {data.map((document) => (
            <li key={document.id} className={styles.item}>
              <div className={styles.body}>
                <p className={styles.name}>{document.file_name}</p>
                <p className={styles.quiet}>
                  {formats.bytes(document.size)} · {formats.dateTime(document.created_at)}
                </p>
              </div>
              <span className={styles.tools}>
                <IconButton
                  icon={downloadOutline}
                  label={t('attached.download_this', { name: document.file_name })}
                  onClick={() => open.mutate(document)}
                />
                <IconButton
                  icon={trashOutline}
                  label={t('attached.remove_this', { name: document.file_name })}
                  onClick={() => detach(document)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

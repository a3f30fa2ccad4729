import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api } from '@/api/client';
import type { Resume } from '@/api/types';
import { postingsKey } from '@/features/jobs/postingCache';
import { untilMatched } from './matched';
import { resumeKey } from './queries';
import { refusedAtOnce } from './refusals';

/** How far an upload has come. */
export type Upload =
  | { stage: 'none' }
  | { stage: 'sending'; name: string; share: number }
  | { stage: 'reading'; name: string }
  | { stage: 'matching'; name: string }
  | { stage: 'done'; name: string }
  | { stage: 'refused'; name: string; failure: unknown };

export const underWay = ({ stage }: Upload) => stage === 'sending' || stage === 'reading';

/** Sends a résumé and follows it until the jobs are matched with it. */
export function useUpload() {
  const client = useQueryClient();
  const [upload, setUpload] = useState<Upload>({ stage: 'none' });
  const calledOff = useRef<AbortController>(null);

  const send = async (file: File) => {
    const { name } = file;
    const control = new AbortController();
    calledOff.current = control;
    setUpload({ stage: 'sending', name, share: 0 });
    try {
      const refusal = refusedAtOnce(file);
      if (refusal) throw refusal;
      const resume = await api.upload<Resume>('/resume/upload', file, {
        signal: control.signal,
        onProgress: (share) =>
          setUpload(share < 1 ? { stage: 'sending', name, share } : { stage: 'reading', name }),
      });
      client.setQueryData(resumeKey, resume);
      setUpload({ stage: 'matching', name });
      await untilMatched();
      setUpload({ stage: 'done', name });
      await client.invalidateQueries({ queryKey: [postingsKey] });
    } catch (failure) {
      setUpload(control.signal.aborted ? { stage: 'none' } : { stage: 'refused', name, failure });
    }
  };

  return {
    upload,
    start: (file: File) => void send(file),
    cancel: () => calledOff.current?.abort(),
  };
}

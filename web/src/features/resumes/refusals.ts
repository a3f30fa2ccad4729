import { ApiFailure } from '@/api/failure';
import { describeFailure } from '@/i18n/failures';
import type { Translate } from '@/i18n/messages';

const most = 10 * 1024 * 1024;

/** What the file picker offers first; the server judges by content. */
export const accepted =
  '.pdf,.doc,.docx,.odt,.rtf,.txt,.md,.html,.htm,.json,application/pdf,text/plain,image/png,image/jpeg';

/** What the server would refuse without a look inside; there is no need to send it. */
export function refusedAtOnce({ size }: Pick<File, 'size'>): ApiFailure | null {
  if (size > most) return new ApiFailure(413, 'too_large', 'The file is larger than 10 MB');
  if (size === 0) return new ApiFailure(422, 'resume_has_no_text', 'The file is empty');
  return null;
}

const told = [
  'too_large',
  'unsupported_resume_type',
  'resume_unreadable',
  'resume_has_no_text',
  'resume_encrypted',
  'resume_reader_busy',
  'storage_full',
] as const;

/** Why a file was not taken, and what to do about it. */
export function describeRefusal(t: Translate, failure: unknown): string {
  const code = failure instanceof ApiFailure ? told.find((each) => each === failure.code) : undefined;
  if (code) return t(`resume.refused.${code}`);
  if (failure instanceof ApiFailure && failure.status === 413) return t('resume.refused.too_large');
  if (failure instanceof ApiFailure && failure.status === 415)
    return t('resume.refused.unsupported_resume_type');
  return describeFailure(t, failure);
}

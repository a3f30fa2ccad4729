import { ApiFailure } from '@/api/failure';
import { describeFailure } from '@/i18n/failures';
import type { Translate } from '@/i18n/messages';

const told = ['imports_pending', 'too_large', 'unsupported_import_type'] as const;

/** Why a file is not taken, in the reader's words. */
export function whyNot(t: Translate, failure: unknown): string {
  const code = failure instanceof ApiFailure ? told.find((each) => each === failure.code) : undefined;
  return code ? t(`import.refused.${code}`) : describeFailure(t, failure);
}

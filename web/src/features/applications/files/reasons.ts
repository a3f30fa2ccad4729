import type { ImportReport } from '@/api/types';
import type { Translate } from '@/i18n/messages';
import { isColumnKey } from './importing/columns';

const told = ['status', 'applied_date', 'url', 'salary_min', 'salary_max'] as const;

type Line = Pick<ImportReport['problems'][number], 'outcome' | 'field' | 'code'>;

/** What was wrong with a line, in the reader's words. */
export function reasonOf(t: Translate, { outcome, field, code }: Line): string {
  if (outcome === 'duplicate') return t('import.reason.duplicate');
  if (code === 'ambiguous') return t('import.reason.ambiguous');
  const column = isColumnKey(field) ? t(`column.${field}`) : t('import.reason.line');
  if (code === 'required') return t('import.reason.required', { column });
  if (code === 'wrong_length') return t('import.reason.wrong_length', { column });
  const known = told.find((each) => each === field);
  return known ? t(`import.reason.${known}`) : t('import.reason.other', { column });
}

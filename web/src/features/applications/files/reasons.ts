import type { ImportReport } from '@/api/types';
import type { Translate } from '@/i18n/messages';
import { isColumnKey } from './importing/columns';

const told = [
  'company_name',
  'role_title',
  'status',
  'applied_date',
  'url',
  'salary_min',
  'salary_max',
] as const;

/** What was wrong with a line, in the reader's words where there are some. */
export function reasonOf(t: Translate, problem: ImportReport['problems'][number]): string {
  if (problem.outcome === 'duplicate') return t('import.reason.duplicate');
  const field = told.find((each) => each === problem.field);
  if (field) return t(`import.reason.${field}`);
  return isColumnKey(problem.field)
    ? t('import.reason.other', { column: t(`column.${problem.field}`), message: problem.message })
    : problem.message;
}

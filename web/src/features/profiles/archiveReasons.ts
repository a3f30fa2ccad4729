import type { LinkedInArchiveReport } from '@/api/types';
import type { Translate } from '@/i18n/messages';

const cellCodes = ['required', 'not_valid', 'ambiguous'] as const;
const fileCodes = ['no_place', 'no_text', 'other_columns'] as const;

type Row = Pick<LinkedInArchiveReport['problems'][number], 'field' | 'code'>;
type File = Pick<LinkedInArchiveReport['files'][number], 'code'>;

/** Why a row was not taken, in the reader's words; its columns are called as LinkedIn calls them. */
export function rowReason(t: Translate, { field, code }: Row): string {
  const known = cellCodes.find((each) => each === code);
  if (known && field) return t(`archive.row.${known}`, { field });
  return t(code === 'too_many_rows' ? 'archive.row.too_many_rows' : 'archive.row.other');
}

/** Why a file was not taken. */
export function fileReason(t: Translate, { code }: File): string {
  return t(`archive.file.${fileCodes.find((each) => each === code) ?? 'other_columns'}`);
}

import type { ImportColumns } from '@/api/types';
import { useText } from '@/i18n/LanguageProvider';
import styles from './Importing.module.css';
import { columnKeys } from './columns';

interface ColumnsTableProps {
  columns: ImportColumns['columns'];
  onMap: (heading: string, key: string) => void;
}

/** Which column of the file is which of ours, with some of what stands in it. */
export function ColumnsTable({ columns, onMap }: ColumnsTableProps) {
  const t = useText();
  return (
    <section aria-label={t('import.columns')} className={styles.part}>
      <h3>{t('import.columns')}</h3>
      <p>{t('import.columns_text')}</p>
      <ul className={styles.pairs}>
        {columns.map(({ heading, column, samples }, index) => (
          <li key={`${index} ${heading}`}>
            <span className={styles.theirs}>
              <span className={styles.heading}>{heading || t('import.unnamed')}</span>
              <span className={styles.samples}>{samples.map(shortened).join(' · ')}</span>
            </span>
            <select
              aria-label={t('import.means', { heading: heading || t('import.unnamed') })}
              value={column ?? ''}
              onChange={({ target }) => onMap(heading, target.value)}
              className={styles.ours}
            >
              <option value="">{t('import.left_out')}</option>
              {columnKeys.map((key) => (
                <option key={key} value={key}>
                  {t(`column.${key}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}

const longest = 40;

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

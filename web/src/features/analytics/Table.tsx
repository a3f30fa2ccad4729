import type { ReactNode } from 'react';
import { useFormats } from '@/i18n/LanguageProvider';
import styles from './Card.module.css';

/** Heads of columns, and rows whose first cell names them. */
export interface Cells {
  heads: string[];
  rows: (string | number | null)[][];
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A chart's figures as they are. `draw` may show a cell as more than its plain value. */
export function Table({
  caption,
  cells,
  draw,
}: {
  caption: string;
  cells: Cells;
  draw?: (row: number, column: number) => ReactNode;
}) {
  const formats = useFormats();
  const plain = (value: string | number | null) =>
    value === null ? (
      '–'
    ) : typeof value === 'number' ? (
      formats.number(value)
    ) : isDay.test(value) ? (
      <time dateTime={value} className={styles.day}>
        {formats.shortDay(value)}
      </time>
    ) : (
      value
    );
  return (
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {cells.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, column) => {
                const content = draw?.(index, column) ?? plain(value);
                return column === 0 ? (
                  <th key={column} scope="row">
                    {content}
                  </th>
                ) : (
                  <td key={column}>{content}</td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

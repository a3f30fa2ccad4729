import type { Cells } from './Table';

/** What a spreadsheet would take for a formula begins with one of these; numbers that are less than nothing do not. */
const formula = /^[\s\ufeff]*[=+\-@\t\r＝＋－＠]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = ({ heads, rows }: Cells): string =>
  '\ufeff' + [heads, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
